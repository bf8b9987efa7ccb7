package io.vim25.generated;

import io.vim25.InvalidLogin;
import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import io.vim25.annotations.SafeToRepeat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Logs users in and out, and lists and ends sessions.
 *
 * <p>The managed object type {@code SessionManager}, since API version 2.0.
 */
@ManagedObject
public interface SessionManager extends ManagedObjectBase {
    /**
     * Sessions that are open on the server at the moment. One remote call; empty if unset.
     *
     * <p>The property {@code sessionList}, since API version 2.0; needs the privilege
     * {@code Sessions.TerminateSession}.
     */
    @Property
    List<UserSession> sessionList();

    /**
     * The session of this connection: user, login time, locale; unset before login. One remote call; null if unset.
     *
     * <p>The property {@code currentSession}, since API version 2.0.
     */
    @Property
    @Nullable
    UserSession currentSession();

    /**
     * The administrator's message to users, shown when they log in. One remote call; null if unset.
     *
     * <p>The property {@code message}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Property
    @Nullable
    String message();

    /**
     * Locales for which the server has translated messages. One remote call; empty if unset.
     *
     * <p>The property {@code messageLocaleList}, since API version 2.0.
     */
    @Property
    List<String> messageLocaleList();

    /**
     * Locales the server supports, and which a session may therefore ask for. One remote call; empty if unset.
     *
     * <p>The property {@code supportedLocaleList}, since API version 2.0.
     */
    @Property
    List<String> supportedLocaleList();

    /**
     * Locale of sessions that ask for none. One remote call.
     *
     * <p>The property {@code defaultLocale}, since API version 2.0.
     */
    @Property
    String defaultLocale();

    /**
     * Sets the message that users are shown.
     *
     * <p>The operation {@code UpdateServiceMessage}, since API version 2.0; needs the privilege
     * {@code Sessions.GlobalMessage}.
     *
     * @param message the message
     */
    @Operation("UpdateServiceMessage")
    void updateMessage(String message);

    /**
     * Logs in with a SAML token, sent along in the security header of the request.
     *
     * <p>The operation {@code LoginByToken}, since API version 5.1.
     *
     * @param locale the locale; null leaves it unset
     * @return the {@link UserSession}
     * @throws InvalidLogin if user and password are refused
     * @throws InvalidLocale if the server doesn't have the locale
     */
    @Operation
    UserSession loginByToken(@Nullable String locale) throws InvalidLogin, InvalidLocale;

    /** The same without {@code locale}. */
    default UserSession loginByToken() {
        return loginByToken(null);
    }

    /**
     * Logs in with a user name and password, and ties the session to this connection.
     *
     * <p>The operation {@code Login}, since API version 2.0.
     *
     * @param userName the user name
     * @param password the password
     * @param locale the locale; null leaves it unset
     * @return the {@link UserSession}
     * @throws InvalidLogin if user and password are refused
     * @throws InvalidLocale if the server doesn't have the locale
     */
    @Operation
    UserSession login(String userName, String password, @Nullable String locale) throws InvalidLogin, InvalidLocale;

    /** The same without {@code locale}. */
    default UserSession login(String userName, String password) {
        return login(userName, password, null);
    }

    /**
     * Logs in with Windows credentials, by a Base64-encoded SSPI token.
     *
     * <p>The operation {@code LoginBySSPI}, since API version 2.5.
     *
     * @param base64Token the base64 token
     * @param locale the locale; null leaves it unset
     * @return the {@link UserSession}
     * @throws SSPIChallenge if the negotiation goes on: the fault has the next token
     * @throws InvalidLogin if user and password are refused
     * @throws InvalidLocale if the server doesn't have the locale
     */
    @Operation
    UserSession loginBySSPI(String base64Token, @Nullable String locale)
            throws SSPIChallenge, InvalidLogin, InvalidLocale;

    /** The same without {@code locale}. */
    default UserSession loginBySSPI(String base64Token) {
        return loginBySSPI(base64Token, null);
    }

    /**
     * Logs out and ends the current session.
     *
     * <p>The operation {@code Logout}, since API version 2.0; needs the privilege {@code System.View}.
     */
    @Operation
    void logout();

    /**
     * Obtains a one-time login for a client running on the server's own machine.
     *
     * <p>The operation {@code AcquireLocalTicket}, since API version 2.0.
     *
     * @param userName the user name
     * @return the {@link SessionManagerLocalTicket}
     * @throws InvalidLogin if user and password are refused
     */
    @Operation
    SessionManagerLocalTicket acquireLocalTicket(String userName) throws InvalidLogin;

    /**
     * Obtains a ticket for one request to another service, such as a file transfer over HTTP.
     *
     * <p>The operation {@code AcquireGenericServiceTicket}, since API version 5.0.
     *
     * @param spec the spec
     * @return the {@link SessionManagerGenericServiceTicket}
     */
    @Operation
    SessionManagerGenericServiceTicket acquireGenericServiceTicket(SessionManagerServiceRequestSpec spec);

    /**
     * Ends other users' sessions, given by their session keys.
     *
     * <p>The operation {@code TerminateSession}, since API version 2.0; needs the privilege
     * {@code Sessions.TerminateSession}.
     *
     * @param sessionId the session id
     * @throws NotFound if it isn't there
     */
    @Operation("TerminateSession")
    void terminate(List<String> sessionId) throws NotFound;

    /**
     * Sets the language in which the current session receives messages.
     *
     * <p>The operation {@code SetLocale}, since API version 2.0; needs the privilege {@code System.View}.
     *
     * @param locale the locale
     * @throws InvalidLocale if the server doesn't have the locale
     */
    @Operation
    void setLocale(String locale) throws InvalidLocale;

    /**
     * Logs an extension in by the subject name in its client certificate.
     *
     * <p>The operation {@code LoginExtensionBySubjectName}, since API version 2.5.
     *
     * @param extensionKey the extension key
     * @param locale the locale; null leaves it unset
     * @return the {@link UserSession}
     * @throws InvalidLogin if user and password are refused
     * @throws InvalidLocale if the server doesn't have the locale
     * @throws NotFound if it isn't there
     * @throws NoClientCertificate if the caller shows no certificate
     * @throws NoSubjectName if the certificate has no subject
     */
    @Operation
    UserSession loginExtensionBySubjectName(String extensionKey, @Nullable String locale)
            throws InvalidLogin, InvalidLocale, NotFound, NoClientCertificate, NoSubjectName;

    /** The same without {@code locale}. */
    default UserSession loginExtensionBySubjectName(String extensionKey) {
        return loginExtensionBySubjectName(extensionKey, null);
    }

    /**
     * Logs an extension in by its client certificate.
     *
     * <p>The operation {@code LoginExtensionByCertificate}, since API version 4.0.
     *
     * @param extensionKey the extension key
     * @param locale the locale; null leaves it unset
     * @return the {@link UserSession}
     * @throws InvalidLogin if user and password are refused
     * @throws InvalidLocale if the server doesn't have the locale
     * @throws NoClientCertificate if the caller shows no certificate
     */
    @Operation
    UserSession loginExtensionByCertificate(String extensionKey, @Nullable String locale)
            throws InvalidLogin, InvalidLocale, NoClientCertificate;

    /** The same without {@code locale}. */
    default UserSession loginExtensionByCertificate(String extensionKey) {
        return loginExtensionByCertificate(extensionKey, null);
    }

    /**
     * Turns the current session into one of another user.
     *
     * <p>The operation {@code ImpersonateUser}, since API version 2.5; needs the privilege
     * {@code Sessions.ImpersonateUser}.
     *
     * @param userName the user name
     * @param locale the locale; null leaves it unset
     * @return the {@link UserSession}
     * @throws InvalidLogin if user and password are refused
     * @throws InvalidLocale if the server doesn't have the locale
     */
    @Operation
    UserSession impersonateUser(String userName, @Nullable String locale) throws InvalidLogin, InvalidLocale;

    /** The same without {@code locale}. */
    default UserSession impersonateUser(String userName) {
        return impersonateUser(userName, null);
    }

    /**
     * Tells whether the given session of the given user is still valid.
     *
     * <p>The operation {@code SessionIsActive}, since API version 2.5; needs the privilege
     * {@code Sessions.ValidateSession}.
     *
     * @param sessionID the session ID
     * @param userName the user name
     * @return the boolean
     */
    @SafeToRepeat
    @Operation
    boolean sessionIsActive(String sessionID, String userName);

    /**
     * Obtains a one-time ticket with which another connection can clone this session.
     *
     * <p>The operation {@code AcquireCloneTicket}, since API version 2.5u2; needs the privilege {@code System.View}.
     *
     * @return the string
     */
    @Operation
    String acquireCloneTicket();

    /**
     * Logs in by a clone ticket, as the same user as the session that issued it.
     *
     * <p>The operation {@code CloneSession}, since API version 2.5u2.
     *
     * @param cloneTicket the clone ticket
     * @return the {@link UserSession}
     * @throws InvalidLogin if user and password are refused
     */
    @Operation
    UserSession cloneSession(String cloneTicket) throws InvalidLogin;
}
