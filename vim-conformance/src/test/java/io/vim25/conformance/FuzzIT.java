package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fuzzer changes what servers send, and looks for replies that the client can't cope with: any exception that isn't
 * ours, and any that costs too much memory or time. {@code -Dfuzz.seconds=600} lets it search longer than the few seconds
 * that it has in each build; what it found stays in {@code target/fuzz}.
 */
final class FuzzIT {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 10);
    private static final Pattern RUNS = Pattern.compile("number_of_executed_units: (\\d+)");

    @TempDir
    Path folder;

    static Stream<Arguments> targets() {
        // few enough to leave most of the time for changing them
        int operations = 10 * SECONDS;
        return Stream.of(
                Arguments.of(ReplyFuzz.class, ReplyFuzz.seeds(1, operations)),
                Arguments.of(VersionsFuzz.class, VersionsFuzz.seeds()),
                Arguments.of(ConnectionFuzz.class, ConnectionFuzz.seeds()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void nothingThatAServerSendsIsTooMuch(Class<?> target, List<byte[]> seeds) throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        Path found = Files.createDirectories(Path.of("target", "fuzz")).toAbsolutePath();
        Forked fuzzer = Forked.java(
                "256m",
                List.of(
                        "-XX:+EnableDynamicAgentLoading",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=io.vim25.*:io.vim25.internal.**:io.vim25.spi.**",
                        // these are clients, and connect to servers here
                        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery",
                        "--reproducer_path=" + found,
                        "-artifact_prefix=" + found + "/",
                        "-max_total_time=" + SECONDS,
                        "-timeout=30",
                        "-rss_limit_mb=2048",
                        "-max_len=8192",
                        "-print_final_stats=1",
                        corpus.toString()),
                folder);
        assertThat(fuzzer.exit()).as(fuzzer.output()).isZero();
        Matcher runs = RUNS.matcher(fuzzer.output());
        assertThat(runs.find()).as(fuzzer.output()).isTrue();
        System.out.println(target.getSimpleName() + ": " + runs.group(1) + " replies");
        assertThat(Long.parseLong(runs.group(1))).isGreaterThan(seeds.size());
    }
}
