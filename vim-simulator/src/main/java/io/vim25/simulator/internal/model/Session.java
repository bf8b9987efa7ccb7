package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.UserSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One login, with what lives no longer than it: views, and pages that weren't read yet. */
public final class Session {
    private final String cookie;
    private final String key;
    private final String userName;
    private final String locale;
    private final Instant loginTime;
    private final Map<ManagedObjectReference<?>, ContainerViewObject> views = new HashMap<>();
    private final Map<String, Pages> pages = new HashMap<>();
    private Instant lastActive;
    private long calls;
    private int lastView;
    private int lastToken;

    Session(String cookie, String key, String userName, String locale, Instant now) {
        this.cookie = cookie;
        this.key = key;
        this.userName = userName;
        this.locale = locale;
        this.loginTime = now;
        this.lastActive = now;
    }

    /** The secret that says who calls. */
    public String cookie() {
        return cookie;
    }

    /** Who logged in. */
    public String userName() {
        return userName;
    }

    String locale() {
        return locale;
    }

    /** As callers see it. */
    public UserSession asData() {
        return new UserSession()
                .setKey(key)
                .setUserName(userName)
                .setFullName(userName)
                .setLoginTime(loginTime)
                .setLastActiveTime(lastActive)
                .setLocale(locale)
                .setMessageLocale(locale)
                .setExtensionSession(false)
                .setIpAddress("127.0.0.1")
                .setCallCount(calls);
    }

    /** Notes that a call was made in it. */
    void touch(Instant now) {
        lastActive = now;
        calls++;
    }

    Instant lastActive() {
        return lastActive;
    }

    /** Makes a view. */
    public ContainerViewObject addView(EntityObject container, List<String> types, boolean recursive) {
        String id = "session[" + key + "]view-" + ++lastView;
        ContainerViewObject view = new ContainerViewObject(id, container, types, recursive);
        views.put(view.reference(), view);
        return view;
    }

    /** Removes a view. */
    public void removeView(ContainerViewObject view) {
        views.remove(view.reference());
    }

    /** The views, in no order. */
    List<ContainerViewObject> views() {
        return List.copyOf(views.values());
    }

    /** A view of this session. */
    @Nullable
    ServerObject find(ManagedObjectReference<?> reference) {
        return views.get(reference);
    }

    /**
     * Keeps pages until the next one is asked for.
     *
     * @return the token to ask with
     */
    public String keep(Pages rest) {
        String token = key + ":" + ++lastToken;
        pages.put(token, rest);
        return token;
    }

    /** Gives back what was kept; null for a token that isn't one, or was used. */
    public @Nullable Pages take(String token) {
        return pages.remove(token);
    }
}
