package io.vim25.processor;

import com.google.auto.service.AutoService;
import io.vim25.processor.bind.Binder;
import io.vim25.processor.bind.BoundPackage;
import io.vim25.processor.bind.MadeTypes;
import io.vim25.processor.bind.ServerBinder;
import io.vim25.processor.emit.PackageEmitter;
import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.problem.ProblemId;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.PackageDeclaration;
import io.vim25.processor.source.SourceReader;
import io.vim25.processor.wsdl.WsdlException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Turns packages with {@code @VimApi} into typed clients, when javac shows them; prints all mistakes of a package at once. */
@AutoService(Processor.class)
@SupportedAnnotationTypes({
    "io.vim25.annotations.VimApi",
    "io.vim25.annotations.ManagedObject",
    "io.vim25.annotations.Operation",
    "io.vim25.annotations.Property"
})
@SupportedOptions({Apis.WSDL_OPTION, VimProcessor.SERVER_OPTION})
public final class VimProcessor extends AbstractProcessor {
    /** The option that asks for the server's half of the operations of a package; those that use it get them. */
    static final String SERVER_OPTION = "vim25.server";

    private @Nullable Apis apis;

    /** For the compiler. */
    public VimProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (annotations.isEmpty()) {
            return false;
        }
        Problems problems = new Problems();
        try {
            SourceReader source = new SourceReader(processingEnv.getElementUtils(), problems);
            List<PackageDeclaration> packages = source.read(round);
            MadeTypes made = new MadeTypes(processingEnv.getElementUtils());
            for (PackageDeclaration declaration : MadeTypes.inOrder(packages)) {
                generate(declaration, source, made, problems);
            }
        } catch (RuntimeException e) {
            tellBug(e);
        }
        problems.print(processingEnv.getMessager());
        return false;
    }

    private void generate(PackageDeclaration declaration, SourceReader source, MadeTypes made, Problems problems) {
        Optional<WsdlApi> api = read(declaration, problems);
        if (api.isEmpty()) {
            return;
        }
        Elements elements = processingEnv.getElementUtils();
        BoundPackage bound = new Binder(declaration, api.get(), made, elements, problems).bind();
        PackageEmitter emitter = new PackageEmitter(
                processingEnv.getFiler(), elements, VimProcessor.class.getCanonicalName(), declaration.ownTypes());
        emitter.emit(bound);
        String served = processingEnv.getOptions().get(SERVER_OPTION);
        if (served != null && bound.used().contains(served)) {
            emitter.emitServer(
                    bound.name(),
                    new ServerBinder(declaration, api.get(), made, elements).bind(source.compiled(served)));
        }
    }

    private Optional<WsdlApi> read(PackageDeclaration declaration, Problems problems) {
        if (apis == null) {
            apis = new Apis(processingEnv);
        }
        try {
            return Optional.of(apis.read(declaration.wsdl()));
        } catch (WsdlException e) {
            problems.add(e.problem(), declaration.wsdlSpot(), "Package " + declaration.name() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private void tellBug(RuntimeException e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        processingEnv
                .getMessager()
                .printMessage(
                        Diagnostic.Kind.ERROR,
                        "[" + ProblemId.VimInternalError + "] This is a bug of vim-processor, not a mistake of yours."
                                + " Please report it with what follows, and the interfaces that it was given.\n"
                                + trace);
    }
}
