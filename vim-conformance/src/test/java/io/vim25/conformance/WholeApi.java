package io.vim25.conformance;

import com.palantir.javapoet.JavaFile;
import io.vim25.annotations.VimApi;
import io.vim25.processor.model.WsdlApi;
import io.vim25.processor.wsdl.WsdlException;
import io.vim25.processor.wsdl.WsdlSources;
import io.vim25.spi.TypeScope;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.wsdl.Definition;
import org.apache.ws.commons.schema.XmlSchema;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * The whole API of the carried WSDL, generated and compiled: once for all tests of a JVM, since it takes a while. A javac
 * of its own does it, so that its heap is bounded whatever else the tests hold.
 */
final class WholeApi {
    /** All the heap that javac gets. */
    static final String HEAP = "768m";

    private static final String KERNEL = "io.vim25";

    private final WsdlApi model;
    private final Path classes;
    private final Forked javac;
    private final ClassLoader loader;

    private WholeApi() {
        try {
            model = WsdlSources.carried();
            Path work = Folders.empty("whole-api");
            classes = Files.createDirectory(work.resolve("classes"));
            Files.createDirectory(work.resolve("generated"));
            javac = compile(work);
            loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, WholeApi.class.getClassLoader());
        } catch (WsdlException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final WholeApi ONLY = new WholeApi();
    }

    /** The API, generated and compiled by the first who asks. */
    static WholeApi get() {
        return Holder.ONLY;
    }

    /** What the WSDL says. */
    WsdlApi model() {
        return model;
    }

    /** The folder with the class files. */
    Path classes() {
        return classes;
    }

    /** What javac said. */
    Forked javac() {
        return javac;
    }

    /** The types of the generated package. */
    TypeScope scope() {
        try {
            return (TypeScope) ownClass("VimApi_").getField("SCOPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class of an operation, managed object, data type, enum or fault: generated here, or one of the kernel's. */
    Class<?> classOf(String name) {
        Class<?> own = find(WholeApiSource.PACKAGE + "." + name);
        return own == null ? require(KERNEL + "." + name) : own;
    }

    /** A class of the generated package. */
    Class<?> ownClass(String name) {
        return require(WholeApiSource.PACKAGE + "." + name);
    }

    private Class<?> require(String name) {
        Class<?> found = find(name);
        if (found == null) {
            throw new IllegalStateException("There is no class " + name + "; javac said:\n" + javac.output());
        }
        return found;
    }

    private @Nullable Class<?> find(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private Forked compile(Path work) throws IOException {
        String library = places(TypeScope.class, VimApi.class, Nullable.class, Logger.class);
        String processor = places(
                WsdlSources.class, VimApi.class, Nullable.class, JavaFile.class, Definition.class, XmlSchema.class);
        StringBuilder arguments = new StringBuilder();
        for (String option : List.of(
                "-d",
                "classes",
                "-s",
                "generated",
                "-classpath",
                library,
                "-processorpath",
                processor,
                "--release",
                "17",
                "-Xlint:all,-processing",
                "-Werror")) {
            arguments.append(quoted(option)).append('\n');
        }
        Path source = Files.createDirectories(work.resolve("source").resolve(WholeApiSource.PACKAGE));
        for (Map.Entry<String, String> file : new WholeApiSource(model).files().entrySet()) {
            Path path = Files.writeString(source.resolve(file.getKey()), file.getValue());
            arguments.append(quoted(path.toString())).append('\n');
        }
        Files.writeString(work.resolve("arguments"), arguments);
        return Forked.java(HEAP, List.of("-m", "jdk.compiler/com.sun.tools.javac.Main", "@arguments"), work);
    }

    /** An argument file takes a backslash for the start of an escape. */
    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\") + '"';
    }

    /** A class path of just these; lint complains of jars that name others which aren't there, as many do. */
    private static String places(Class<?>... types) {
        return Stream.of(types).map(WholeApi::place).collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
