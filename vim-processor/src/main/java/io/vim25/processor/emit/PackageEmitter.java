package io.vim25.processor.emit;

import com.palantir.javapoet.ClassName;
import io.vim25.processor.bind.BoundObject;
import io.vim25.processor.bind.BoundOperation;
import io.vim25.processor.bind.BoundPackage;
import io.vim25.processor.bind.BoundSkeleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes all files of one package. */
public final class PackageEmitter {
    /** What generated code names of {@code java.lang}. */
    private static final Set<String> JAVA_LANG = Set.of(
            "Boolean", "Byte", "Double", "Float", "Integer", "Long", "Object", "Override", "Short", "String", "Void");

    private final Filer filer;
    private final Elements elements;
    private final String generator;
    private final Set<String> taken;

    /**
     * Writes through a filer.
     *
     * @param generator the name that {@code @Generated} gives
     * @param taken the classes of the package that somebody wrote; where one collides, that was told, and it stays
     */
    public PackageEmitter(Filer filer, Elements elements, String generator, Set<String> taken) {
        this.filer = filer;
        this.elements = elements;
        this.generator = generator;
        this.taken = taken;
    }

    /** Writes the package; what was written so far stays if the filer fails. */
    public void emit(BoundPackage bound) {
        Output output = new Output(bound.name(), filer, elements, generator, taken, shadowsJavaLang(bound));
        ClassName scope = JavaTypes.name(bound.scope());
        for (BoundObject object : bound.objects()) {
            output.write(new CompanionEmitter(scope).emit(object));
            if (bound.sound()) {
                output.write(new StubEmitter().emit(object));
            }
            for (BoundOperation operation : object.operations()) {
                output.write(new OperationEmitter(scope).emit(operation));
            }
        }
        bound.types().forEach(type -> output.write(new TypeEmitter().emit(type)));
        bound.paths().forEach(paths -> output.write(new PathsEmitter().emit(paths)));
        bound.enums().forEach(constants -> output.write(new EnumEmitter().emit(constants)));
        new ScopeEmitter(bound).emit().forEach(output::write);
    }

    /** Writes the server's half of operations into a package. */
    public void emitServer(String packageName, List<BoundSkeleton> skeletons) {
        Output output = new Output(packageName, filer, elements, generator, taken, false);
        skeletons.forEach(skeleton -> output.write(new SkeletonEmitter().emit(skeleton)));
    }

    private static boolean shadowsJavaLang(BoundPackage bound) {
        Stream<String> names = Stream.of(
                        bound.objects().stream().map(BoundObject::name),
                        bound.objects().stream()
                                .flatMap(object -> object.operations().stream())
                                .map(BoundOperation::name),
                        bound.types().stream().map(type -> type.name()),
                        bound.enums().stream().map(constants -> constants.name()))
                .flatMap(stream -> stream)
                .map(name -> name.simpleName());
        return names.anyMatch(JAVA_LANG::contains);
    }
}
