package io.vim25.conformance.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import io.vim25.Vim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.tools.JavaFileObject;

/** The classes of a case, ready to run. */
final class Compiled extends ClassLoader {
    private final Map<String, byte[]> classes = new HashMap<>();

    private Compiled(Compilation compilation) {
        super(Compiled.class.getClassLoader());
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.toUri().getPath();
                classes.put(path.replaceFirst("^/CLASS_OUTPUT/", "").replaceFirst("\\.class$", ""), bytes(file));
            }
        }
    }

    /** Compiles the inputs of cases together. */
    static Compiled of(Case... cases) {
        List<JavaFileObject> sources =
                Arrays.stream(cases).flatMap(one -> one.input().stream()).toList();
        Compilation compilation = Javac.compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
        return new Compiled(compilation);
    }

    /** Runs the case's class of that name, which tells in lines what it saw. */
    List<String> run(String className, Vim vim) throws ReflectiveOperationException {
        // what the case's sources declare
        @SuppressWarnings("unchecked")
        Function<Vim, List<String>> program = (Function<Vim, List<String>>)
                loadClass(className).getConstructor().newInstance();
        return program.apply(vim);
    }

    private static byte[] bytes(JavaFileObject file) {
        try {
            return file.openInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/'));
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
