package io.vim25;

import io.vim25.internal.core.VimApi_;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import org.jspecify.annotations.Nullable;

/**
 * An operation for tests, with a parameter that is a secret.
 *
 * @see #object
 */
final class Check extends Method<ManagedObjectBase, @Nullable Void> {
    private final boolean safe;
    private final String password;

    private Check(boolean safe, String password) {
        this.safe = safe;
        this.password = password;
    }

    /** One that only reads. */
    static Check safe() {
        return new Check(true, "open");
    }

    /** One that changes something. */
    static Check unsafe() {
        return new Check(false, "open");
    }

    /** One with this argument. */
    static Check with(String password) {
        return new Check(true, password);
    }

    /** What it is called on. */
    static ManagedObjectBase object() {
        return () -> ManagedObjectReference.of("Folder", "f-1");
    }

    @Override
    public String operation() {
        return "Check";
    }

    @Override
    public String since() {
        return "";
    }

    @Override
    public boolean isSafeToRepeat() {
        return safe;
    }

    @Override
    public TypeScope scope() {
        return VimApi_.SCOPE;
    }

    @Override
    public void writeArguments(FieldWriter out) {
        out.secret("password", password);
    }

    @Override
    public @Nullable Void readResult(FieldReader in) {
        while (in.nextField()) {
            in.skip();
        }
        return null;
    }
}
