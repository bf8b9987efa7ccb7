package io.vim25.conformance.vcsim;

import io.vim25.Credentials;
import io.vim25.Trust;
import io.vim25.Vim;
import io.vim25.VimBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A vcsim process with TLS, which ends with this object or with this JVM. */
public final class Vcsim implements AutoCloseable {
    static final String USER = "backup@vsphere.local";
    static final String PASSWORD = "correct horse";

    private final Process process;
    private final Path certificate;
    private final String url;

    private Vcsim(Process process, Path certificate, String url) {
        this.process = process;
        this.certificate = certificate;
        this.url = url;
    }

    /** Starts one and waits until it answers; the flags are those of vcsim. */
    public static Vcsim start(String... flags) throws IOException, InterruptedException {
        Path certificate = Files.createTempFile("vcsim", ".pem");
        List<String> command = new ArrayList<>(List.of(
                VcsimBinary.find().toString(),
                "-exit-on-stdin-close",
                "-tls",
                "-cert-file",
                certificate.toString(),
                "-user",
                USER,
                "-password",
                PASSWORD));
        command.addAll(List.of(flags));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String ready =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (ready == null || !ready.startsWith("READY ")) {
            throw new IOException("vcsim didn't start with " + String.join(" ", flags) + ": " + ready);
        }
        return new Vcsim(process, certificate, ready.substring("READY ".length()));
    }

    String url() {
        return url;
    }

    Path certificate() {
        return certificate;
    }

    /** Connects with its certificate, strictly checked. */
    Vim connect() {
        return builder().connect();
    }

    /** Prepares to connect, with its certificate strictly checked. */
    public VimBuilder builder() {
        return Vim.builder(url)
                .credentials(Credentials.password(USER, PASSWORD))
                .trust(Trust.caFile(certificate));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        Files.deleteIfExists(certificate);
    }
}
