package io.vim25.conformance;

import io.vim25.spi.TypedPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The classes of vim-generated that have property paths: companions, and those of data objects. */
final class PathClasses {
    private final List<Class<?>> found;

    PathClasses(WholeApi api) {
        try {
            if (Files.isDirectory(api.classes())) {
                found = find(api.classes());
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(api.classes())) {
                    found = find(jar.getPath("/"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> find(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("io/vim25/generated"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith("_.class") && !name.startsWith("VimApi_"))
                    .sorted()
                    .<Class<?>>map(name -> load("io.vim25.generated." + name.replace(".class", "")))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those whose paths begin there. */
    List<Class<?>> companions() {
        return found.stream().filter(type -> !isBelow(type)).toList();
    }

    /** Those of data objects. */
    List<Class<?>> ofData() {
        return found.stream().filter(PathClasses::isBelow).toList();
    }

    private static boolean isBelow(Class<?> type) {
        return TypedPath.class.isAssignableFrom(type);
    }

    /** The name of the data object that a class has the paths of. */
    static String dataType(Class<?> ofData) {
        ParameterizedType superclass = (ParameterizedType) ofData.getGenericSuperclass();
        return ((Class<?>) superclass.getActualTypeArguments()[1]).getSimpleName();
    }

    /** The methods that give paths. */
    static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }
}
