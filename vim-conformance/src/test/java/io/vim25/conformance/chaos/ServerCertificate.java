package io.vim25.conformance.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate for 127.0.0.1, made anew by the JDK's keytool.
 *
 * @param server for who listens
 * @param file for who connects, in PEM
 */
record ServerCertificate(SSLContext server, Path file) {
    private static final String PASSWORD = "changeit";
    private static final int MOST_SESSIONS = 100;

    /** Makes one, with its files in a folder. */
    static ServerCertificate make(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("server.p12");
        run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                keys.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=proxy",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "2");
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return new ServerCertificate(context(store), pem(store, folder.resolve("server.pem")));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] output = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + ": " + new String(output, StandardCharsets.UTF_8));
        }
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        // else it would keep thousands, and the heap of a run would seem to grow
        context.getServerSessionContext().setSessionCacheSize(MOST_SESSIONS);
        return context;
    }

    private static Path pem(KeyStore store, Path file) throws IOException, GeneralSecurityException {
        return Files.writeString(
                file,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(store.getCertificate("server").getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }
}
