package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.SessionManager;
import io.vim25.generated.SessionManager_;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The manager of sessions, as one caller sees it. */
public final class SessionManagerObject extends ServerObject {
    static final ManagedObjectReference<SessionManager> REFERENCE = SessionManager_.TYPE.reference("SessionManager");
    private static final List<String> NAMES = List.of("currentSession", "defaultLocale");

    private final @Nullable Session session;

    SessionManagerObject(@Nullable Session session) {
        this.session = session;
    }

    @Override
    public ManagedObjectReference<?> reference() {
        return REFERENCE;
    }

    @Override
    public List<String> propertyNames() {
        return NAMES;
    }

    @Override
    public @Nullable Object property(String name) {
        return switch (name) {
            case "currentSession" -> session == null ? null : session.asData();
            case "defaultLocale" -> "en";
            default -> super.property(name);
        };
    }
}
