package io.vim25.internal.codec;

import io.vim25.ManagedObjectReference;
import io.vim25.NewerThanServerException;
import io.vim25.internal.version.SpokenVersion;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;

/** Refuses a call that has something in it which came later than the version that is spoken with the server. */
final class VersionCheck {
    /** For answers, in which nothing is refused: a client keeps what it doesn't know. */
    static final VersionCheck NONE = new VersionCheck(
            SpokenVersion.UNCHECKED, "an answer", ManagedObjectReference.of("ServiceInstance", "ServiceInstance"));

    private final SpokenVersion spoken;
    private final String operation;
    private final ManagedObjectReference<?> self;

    VersionCheck(SpokenVersion spoken, String operation, ManagedObjectReference<?> self) {
        this.spoken = spoken;
        this.operation = operation;
        this.self = self;
    }

    /** Whether the server may lack something. */
    boolean isNeeded() {
        return !spoken.hasAll();
    }

    /** Whether the server has what came with a version. */
    boolean allows(String since) {
        return spoken.has(since);
    }

    /** Whether an object is of a type that the server doesn't have. A type that was kept of a newer one may go back. */
    boolean refuses(WireObject value) {
        return !spoken.has(value.since()) && XmlFieldWriter.typeOf(value).equals(value.wireType());
    }

    /** Whether a constant is one that the server doesn't have. A text that was kept of a newer one may go back. */
    boolean refuses(WireEnum constant) {
        return !spoken.has(constant.since()) && constant.wireValue() != null;
    }

    /**
     * The exception that says that a call isn't sent.
     *
     * @param what what the server doesn't have
     */
    NewerThanServerException tooNew(String what, String since) {
        return new NewerThanServerException(
                operation + " on " + self + ": " + what + " came with version " + since + " of the API, but "
                        + spoken.text() + " is spoken with " + spoken.server() + ". Nothing was sent. Fix: leave it out"
                        + " where Vim.apiVersion() is older than " + since + ".",
                since,
                spoken.text());
    }
}
