package io.vim25.conformance.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** A test case: a folder with Java sources, and with files that say what comes of them. */
record Case(Path folder) {
    static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src", "test", "resources");
    private static final Path ROOT = RESOURCES.resolve("processor");
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    /** The cases of a kind, in the order of their names. */
    static Stream<Case> all(String kind) {
        return list(ROOT.resolve(kind)).stream().filter(Files::isDirectory).map(Case::new);
    }

    /** One case. */
    static Case named(String kind, String name) {
        return new Case(ROOT.resolve(kind).resolve(name));
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The sources under {@code input}. */
    List<JavaFileObject> input() {
        return javaFiles(folder.resolve("input")).map(Case::source).toList();
    }

    /** The files under {@code expected}. */
    List<Path> expected() {
        return javaFiles(folder.resolve("expected")).toList();
    }

    private static Stream<Path> javaFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(Path file) {
        String text = Golden.read(file);
        Matcher matcher = PACKAGE.matcher(text);
        String simpleName = file.getFileName().toString().replace(".java", "");
        return JavaFileObjects.forSourceString(matcher.find() ? matcher.group(1) + "." + simpleName : simpleName, text);
    }

    private static List<Path> list(Path root) {
        try (Stream<Path> files = Files.list(root)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
