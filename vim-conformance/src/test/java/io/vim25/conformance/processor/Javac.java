package io.vim25.conformance.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.vim25.Vim;
import io.vim25.annotations.VimApi;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Compiles with the processor, on a class path as a user has it. */
final class Javac {
    static final List<String> STRICT = List.of("--release", "17", "-Xlint:all,-processing", "-Werror");

    static final List<File> CLASS_PATH = List.of(
            place(Vim.class),
            place(VimApi.class),
            place(Nullable.class),
            place(io.vim25.generated.VirtualMachine.class),
            Case.RESOURCES.toFile());

    private Javac() {}

    private static File place(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** The processor, found as javac finds it. */
    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(found -> found.type().getPackageName().equals("io.vim25.processor"))
                .findFirst()
                .orElseThrow()
                .get();
    }

    /** Compiles with all warnings as errors. */
    static Compilation compile(List<JavaFileObject> sources, String... options) {
        List<String> all = new ArrayList<>(STRICT);
        all.addAll(List.of(options));
        return Compiler.javac()
                .withProcessors(processor())
                .withClasspath(CLASS_PATH)
                .withOptions(all)
                .compile(sources);
    }

    /** The files that the processor wrote: their texts by their paths. */
    static SortedMap<String, String> generated(Compilation compilation) {
        SortedMap<String, String> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            files.put(path(file), text(file));
        }
        return files;
    }

    /** All errors, as javac shows them: file, line and message, the line itself, and a mark below the spot. */
    static String errors(Compilation compilation) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
            text.append(show(error));
        }
        return text.toString();
    }

    private static String show(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ENGLISH) + "\n";
        JavaFileObject source = error.getSource();
        if (source == null) {
            return message;
        }
        String line =
                text(source).lines().skip(error.getLineNumber() - 1).findFirst().orElse("");
        String mark = " ".repeat((int) error.getColumnNumber() - 1) + "^";
        return path(source) + ":" + error.getLineNumber() + ": " + message + line + "\n" + mark + "\n";
    }

    private static String path(JavaFileObject file) {
        String path = file.toUri().getPath();
        return path.replaceFirst("^/(SOURCE_OUTPUT/)?", "");
    }

    static String text(JavaFileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
