package io.vim25;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A program that has neither Micrometer nor OpenTelemetry, since they are optional. */
public final class WithoutAdapters {
    private WithoutAdapters() {}

    /** Runs it on a class path of its own, and gives how far it came. */
    static Set<?> run() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        try (URLClassLoader program = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(program);
            return (Set<?>) program.loadClass(WithoutAdapters.class.getName())
                    .getMethod("main")
                    .invoke(null);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            File file = new File(entry);
            if (!file.getName().contains("micrometer") && !file.getName().contains("opentelemetry")) {
                path.add(file.toURI().toURL());
            }
        }
        return path.toArray(URL[]::new);
    }

    /** Runs there: connects and calls, with a listener of its own. */
    public static Set<String> main() throws Exception {
        Set<String> done = new LinkedHashSet<>();
        try (ScriptedServer server = new ScriptedServer();
                Vim vim = server.builder().listener(new RecordingListener()).connect()) {
            done.add("connected");
            vim.call(Check.object(), Check.safe());
            done.add("called");
        }
        try {
            Class.forName("io.micrometer.core.instrument.MeterRegistry");
            done.add("but Micrometer is there");
        } catch (ClassNotFoundException e) {
            // as it should be
        }
        return done;
    }
}
