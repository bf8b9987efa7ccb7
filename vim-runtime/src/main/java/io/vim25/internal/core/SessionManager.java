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

    /** Starts a session for whom the SAML token in the request's Security header is made out to. */
    @Operation
    UserSession loginByToken(@Nullable String locale);

    /** Starts a session with a token of SSPI; the fault SSPIChallenge asks for another one. */
    @Operation
    UserSession loginBySSPI(String base64Token, @Nullable String locale);

    /** Starts a session for an extension that is known by the client's certificate. */
    @Operation
    UserSession loginExtensionByCertificate(String extensionKey, @Nullable String locale);

    /** Starts a session like the one that the ticket is for. */
    @Operation
    UserSession cloneSession(String cloneTicket);

    /** A ticket for a session like the one that the call is made in; it can be used once. */
    @Operation
    String acquireCloneTicket();

    /** Ends the session that the call is made in. */
    @Operation
    void logout();
}
