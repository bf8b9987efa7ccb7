package io.vim25.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a program said that ran in a JVM of its own.
 *
 * @param exit its exit code
 * @param output all that it printed
 * @param time how long it took
 */
record Forked(int exit, String output, Duration time) {
    /**
     * Runs a program of the JDK of these tests, or any main class, with the heap that it must do with.
     *
     * @param heap the heap, for example {@code 512m}
     * @param arguments what follows the options of the JVM: a main class and its arguments
     * @param workingDirectory where it runs, and where its output is kept
     */
    static Forked java(String heap, List<String> arguments, Path workingDirectory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // it runs once: what a better compiler or collector would win, they cost
        command.addAll(List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(arguments);
        long start = System.nanoTime();
        try {
            Path log = workingDirectory.resolve("output.txt");
            Process process = new ProcessBuilder(command)
                    .directory(workingDirectory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            int exit = process.waitFor();
            return new Forked(exit, Files.readString(log), Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + arguments, e);
        }
    }

    /** A folder below the module's build folder that is empty; its content stays for those who look for a mistake. */
    static Path emptyFolder(String name) {
        Path folder = Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("target")
                .resolve(name);
        try {
            delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
