package io.vim25.scaffold;

import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.VimApi;
import io.vim25.processor.problem.Problems;
import io.vim25.processor.source.MethodDeclaration;
import io.vim25.processor.source.ObjectDeclaration;
import io.vim25.processor.source.PackageDeclaration;
import io.vim25.processor.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What annotated interfaces claim: for each managed object its operations and properties, by their names on the wire. */
final class Claims {
    private final Map<String, Set<String>> operations = new HashMap<>();
    private final Map<String, Set<String>> properties = new HashMap<>();

    private Claims() {}

    /**
     * Reads the interfaces in folders and below them. Types that are generated needn't be there.
     *
     * @throws IOException if a folder can't be read
     */
    static Claims read(List<Path> folders) throws IOException {
        Claims claims = new Claims();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder);
                    StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
                List<Path> java = files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("module-info.java"))
                        .toList();
                JavaCompiler.CompilationTask task = javac.getTask(
                        null,
                        manager,
                        // what is generated is missing here, and nobody wants to hear of it
                        diagnostic -> {},
                        List.of("-proc:only"),
                        null,
                        manager.getJavaFileObjectsFromPaths(java));
                task.setProcessors(List.of(new Reader(claims)));
                task.call();
            }
        }
        return claims;
    }

    /** Whether some interface stands for a managed object. */
    boolean has(String managedObject) {
        return operations.containsKey(managedObject);
    }

    /** Whether any interface claims an operation. */
    boolean hasOperation(String wireName) {
        return operations.values().stream().anyMatch(names -> names.contains(wireName));
    }

    /** Whether the interface of a managed object claims a property. */
    boolean hasProperty(String managedObject, String path) {
        return properties.getOrDefault(managedObject, Set.of()).contains(path);
    }

    /** All operations that are claimed, in alphabetical order. */
    Set<String> operations() {
        Set<String> all = new TreeSet<>();
        operations.values().forEach(all::addAll);
        return all;
    }

    private void add(ObjectDeclaration object) {
        Set<String> claimed = operations.computeIfAbsent(object.managedType(), name -> new TreeSet<>());
        Set<String> paths = properties.computeIfAbsent(object.managedType(), name -> new TreeSet<>());
        for (MethodDeclaration method : object.methods()) {
            (method.kind() == MethodDeclaration.Kind.OPERATION ? claimed : paths).add(method.wireName());
        }
    }

    /** Reads in the compiler as the processor does. */
    private static final class Reader extends AbstractProcessor {
        private final Claims claims;

        Reader(Claims claims) {
            this.claims = claims;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(VimApi.class.getName(), ManagedObject.class.getName());
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            new SourceReader(processingEnv.getElementUtils(), new Problems())
                    .read(round).stream()
                            .map(PackageDeclaration::objects)
                            .flatMap(List::stream)
                            .forEach(claims::add);
            return false;
        }
    }
}
