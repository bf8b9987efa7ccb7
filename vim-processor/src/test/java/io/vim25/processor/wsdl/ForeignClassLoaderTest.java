package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The reader as javac loads it: by a class loader of its own, which the thread knows nothing of. */
final class ForeignClassLoaderTest {
    private static final String MODEL = "vim25.model";

    @Test
    void readsDocuments() throws Exception {
        String read = asJavacDoes(new Loader(null), ForeignClassLoaderTest::read);
        assertThat(read).isEqualTo(Texts.depot().read().toString());
    }

    @Test
    void readsTheCarriedModel() throws Exception {
        String carried = asJavacDoes(new Loader(null), ForeignClassLoaderTest::carried);
        assertThat(carried).isEqualTo(WsdlSources.carried().toString());
    }

    @Test
    void saysThatTheCarriedModelIsMissing() {
        assertThat(refusal(new Loader(new byte[0]) {
                    @Override
                    public @Nullable URL getResource(String name) {
                        return name.endsWith(MODEL) ? null : super.getResource(name);
                    }

                    @Override
                    public @Nullable InputStream getResourceAsStream(String name) {
                        return name.endsWith(MODEL) ? null : super.getResourceAsStream(name);
                    }
                }))
                .hasMessage("the model of the carried WSDL, vim25.model, is missing. This is no mistake of yours but a"
                        + " damaged vim-processor.jar, or a bug of it: get the jar again, or report it.");
    }

    @Test
    void saysThatTheCarriedModelIsDamaged() {
        assertThat(refusal(new Loader(new byte[] {1, 2, 3})))
                .hasMessage("the model of the carried WSDL, vim25.model, can't be read (it doesn't begin as a model"
                        + " does). This is no mistake of yours but a damaged vim-processor.jar, or a bug of it: get the"
                        + " jar again, or report it.");
    }

    private static Throwable refusal(Loader loader) {
        return catchThrowableOfType(
                        InvocationTargetException.class, () -> asJavacDoes(loader, ForeignClassLoaderTest::carried))
                .getCause();
    }

    private static String carried(ClassLoader loader) throws Exception {
        return loader.loadClass(WsdlSources.class.getName())
                .getMethod("carried")
                .invoke(null)
                .toString();
    }

    private static String read(ClassLoader loader) throws Exception {
        Class<?> documents = loader.loadClass(Documents.class.getName());
        Object files = documents.getMethod("files", Path.class).invoke(null, Path.of("src/test/resources"));
        Object places = Array.newInstance(documents, 1);
        Array.set(places, 0, files);
        return loader.loadClass(WsdlSources.class.getName())
                .getMethod("read", String.class, places.getClass())
                .invoke(null, "io/vim25/processor/wsdl/" + Texts.ENTRY, places)
                .toString();
    }

    private interface Use {
        String with(ClassLoader loader) throws Exception;
    }

    private static String asJavacDoes(Loader loader, Use use) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (loader) {
            return use.with(loader);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The test's class path, loaded anew; with another model in place of the carried one, if given. */
    private static class Loader extends URLClassLoader {
        private final byte @Nullable [] model;

        Loader(byte @Nullable [] model) {
            super(classPath(), ClassLoader.getPlatformClassLoader());
            this.model = model;
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return model != null && name.endsWith(MODEL)
                    ? new ByteArrayInputStream(model)
                    : super.getResourceAsStream(name);
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Loader::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
