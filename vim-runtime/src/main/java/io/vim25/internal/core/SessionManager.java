package io.vim25.internal.core;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import org.jspecify.annotations.Nullable;

/** Logs in and out. */
@ManagedObject
public interface SessionManager extends ManagedObjectBase {
    /** The session that the call is made in; unset if there is none. Everybody may read it. */
    @Property
    @Nullable
    UserSession currentSession();

    /** Starts a session; its cookie comes with the reply. */
    @Operation
    UserSession login(String userName, String password, @Nullable String locale);

    /** Ends the session that the call is made in. */
    @Operation
    void logout();
}
