package io.vim25.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program said that ran in a JVM of its own.
 *
 * @param exit its exit code
 * @param output all that it printed
 * @param time how long it took
 */
record Forked(int exit, String output, Duration time) {
    /**
     * Runs a main class with the JDK of these tests, and the heap that it must do with.
     *
     * @param heap the heap, for example {@code 512m}
     * @param arguments a main class and its arguments, perhaps after options of the JVM
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
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workingDirectory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            // a JVM says that it found them, which would be taken for what the program says
            builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
            int exit = builder.start().waitFor();
            return new Forked(exit, Files.readString(log), Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + arguments, e);
        }
    }
}
