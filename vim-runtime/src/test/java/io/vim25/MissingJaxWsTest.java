package io.vim25;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program that doesn't have jaxws-rt, since it is optional. */
final class MissingJaxWsTest {
    @Test
    void whoAsksForItIsToldWhatToAdd() throws Exception {
        Throwable failure = connect(TransportKind.JAX_WS);
        assertThat(failure)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("JAX_WS", "com.sun.xml.ws:jaxws-rt", "Fix:", "--add-modules com.sun.xml.ws");
    }

    @Test
    void theDirectTransportNeedsNothingOfIt() throws Exception {
        assertThat(connect(TransportKind.DIRECT).getClass().getName()).isEqualTo(TransportException.class.getName());
    }

    /** Why a program of its own, without jaxws-rt, doesn't connect to a server that isn't there. */
    private static Throwable connect(TransportKind kind) throws Exception {
        try (URLClassLoader program =
                new URLClassLoader(without("jaxws", "jakarta"), ClassLoader.getPlatformClassLoader())) {
            return (Throwable) program.loadClass(Program.class.getName())
                    .getMethod("connect", String.class)
                    .invoke(null, kind.name());
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static URL[] without(String... names) throws MalformedURLException {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            File file = new File(entry);
            if (List.of(names).stream().noneMatch(file.getName()::contains)) {
                path.add(file.toURI().toURL());
            }
        }
        return path.toArray(URL[]::new);
    }

    /** Runs in the other program. */
    public static final class Program {
        private Program() {}

        public static Throwable connect(String kind) {
            VimBuilder builder = Vim.builder("http://127.0.0.1:9/sdk")
                    .credentials(Credentials.password("me", "secret"))
                    .transport(TransportKind.valueOf(kind))
                    .retry(RetryPolicy.never());
            try (Vim vim = builder.connect()) {
                return new AssertionError("connected to " + vim);
            } catch (RuntimeException e) {
                return e;
            }
        }
    }
}
