package io.vim25.conformance.vcsim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Finds vcsim: where {@code VCSIM} says, or built from its sources beside this module. */
final class VcsimBinary {
    private static final Path SOURCES = Path.of("..", "vcsim");
    private static final Path BUILT = Path.of("target", "vcsim").toAbsolutePath();

    private VcsimBinary() {}

    /** The program; where there is none, the test that asks is skipped or fails. */
    static synchronized Path find() throws IOException, InterruptedException {
        String named = System.getenv("VCSIM");
        if (named != null && !named.isEmpty()) {
            return Path.of(named);
        }
        // each time: Go knows what is up to date, and a binary of an earlier run may be of other sources
        build(".", BUILT).ifPresent(VcsimBinary::skip);
        return BUILT;
    }

    /** Builds one of the programs in the sources; gives the reason if that can't be done. */
    static Optional<String> build(String program, Path target) throws IOException, InterruptedException {
        try {
            Process build = new ProcessBuilder("go", "build", "-buildvcs=false", "-o", target.toString(), program)
                    .directory(SOURCES.toFile())
                    .inheritIO()
                    .start();
            return build.waitFor() == 0 ? Optional.empty() : Optional.of("go build of vcsim/" + program + " failed");
        } catch (IOException e) {
            return Optional.of("Go is not installed, so vcsim can't be built");
        }
    }

    static void skip(String reason) {
        if ("true".equals(System.getenv("VCSIM_REQUIRED"))) {
            throw new IllegalStateException(reason + ", but VCSIM_REQUIRED is set");
        }
        System.err.println("Skipped: tests against vcsim. " + reason + ".");
        Assumptions.abort(reason);
    }
}
