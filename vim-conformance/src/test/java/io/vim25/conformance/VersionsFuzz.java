package io.vim25.conformance;

import io.vim25.VimException;
import io.vim25.internal.codec.VersionsDocument;
import io.vim25.internal.version.ServerVersions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a fuzzer makes of {@code vimServiceVersions.xml}: it is read, or refused by an exception of ours. */
public final class VersionsFuzz {
    private VersionsFuzz() {}

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            ServerVersions versions = VersionsDocument.read(new ByteArrayInputStream(input));
            String common = versions.common().orElse("none");
            if (!common.matches("[\\w.-]{1,40}")) {
                throw new IllegalStateException("would be sent as a version: " + common);
            }
        } catch (VimException e) {
            // it isn't such a document, and was refused as such
        }
    }

    /** Documents to begin with. */
    static List<byte[]> seeds() {
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?><namespaces version=\"1.0\"><namespace>"
                + "<name>urn:vim25</name><version>8.0.3.0</version><priorVersions><version>8.0.2.0</version>"
                + "<version>6.0</version></priorVersions></namespace><namespace><name>urn:vim2</name>"
                + "<version>2.0</version></namespace></namespaces>";
        return List.of(document.getBytes(StandardCharsets.UTF_8));
    }
}
