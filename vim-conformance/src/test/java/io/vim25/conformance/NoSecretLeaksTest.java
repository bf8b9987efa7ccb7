package io.vim25.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No log, exception or text of an object has a secret in it, nor a piece of one, however it is written. */
final class NoSecretLeaksTest {
    /** So long a piece isn't there by chance. */
    private static final int PIECE = 7;

    @TempDir
    private Path folder;

    @Test
    void nothingOfThemIsPrinted() throws IOException {
        Path file = folder.resolve("secrets");
        Forked program = Forked.java(
                "512m",
                List.of(
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TalkativeProgram.class.getName(),
                        file.toString()),
                folder);
        assertThat(program.exit()).as(program.output()).isZero();
        List<String> secrets = Files.readAllLines(file);
        assertThat(secrets).hasSizeGreaterThan(20).allMatch(secret -> secret.length() >= 30);
        assertThatItHadMuchToSay(program.output());
        Set<String> leaks = new TreeSet<>();
        for (String secret : secrets) {
            leaks.addAll(pieces(secret, program.output()));
            leaks.addAll(pieces(base64(secret), program.output()));
        }
        assertThat(leaks).isEmpty();
    }

    /** That nothing is found says little of a program that is silent. */
    private static void assertThatItHadMuchToSay(String output) {
        assertThat(output)
                .contains(
                        "io.vim25.wire",
                        "<password>***</password>",
                        "<cloneTicket>***</cloneTicket>",
                        "Cookie: ***",
                        "Set-Cookie: vmware_soap_session=***",
                        "InvalidLogin",
                        "The message is an HTML page",
                        "The connection failed while a message was read",
                        "Bad request: ",
                        "can't read ",
                        "NotSupported",
                        "CallEvent[",
                        "generation 2");
    }

    private static Set<String> pieces(String secret, String output) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i + PIECE <= secret.length(); i++) {
            String piece = secret.substring(i, i + PIECE);
            int at = output.indexOf(piece);
            if (at >= 0) {
                found.add(piece + " in " + output.substring(Math.max(0, at - 150), Math.min(output.length(), at + 50)));
                break;
            }
        }
        return found;
    }

    private static String base64(String secret) {
        return Base64.getEncoder().withoutPadding().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }
}
