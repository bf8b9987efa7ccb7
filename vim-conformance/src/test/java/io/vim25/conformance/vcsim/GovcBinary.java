package io.vim25.conformance.vcsim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** govmomi's command-line tool, asked of one vcsim. */
final class GovcBinary {
    private final Path program;
    private final Vcsim vcsim;

    private GovcBinary(Path program, Vcsim vcsim) {
        this.program = program;
        this.vcsim = vcsim;
    }

    /** Finds it beside vcsim, or builds it there; where vcsim is missing, the test that asks is skipped or fails. */
    static GovcBinary of(Vcsim vcsim) throws IOException, InterruptedException {
        Path program = VcsimBinary.find().resolveSibling("govc");
        if (!Files.exists(program)) {
            VcsimBinary.build("./govc", program).ifPresent(VcsimBinary::skip);
        }
        return new GovcBinary(program, vcsim);
    }

    /** The lines that it prints. */
    List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment()
                .putAll(Map.of(
                        "GOVC_URL",
                        vcsim.url(),
                        "GOVC_USERNAME",
                        Vcsim.USER,
                        "GOVC_PASSWORD",
                        Vcsim.PASSWORD,
                        "GOVC_TLS_CA_CERTS",
                        vcsim.certificate().toString(),
                        "GOVC_PERSIST_SESSION",
                        "false"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue() + ": " + printed);
        }
        return printed.lines().toList();
    }
}
