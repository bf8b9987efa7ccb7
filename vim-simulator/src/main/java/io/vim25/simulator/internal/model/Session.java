package io.vim25.simulator.internal.model;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.UserSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One login, with what lives no longer than it: views, collectors, filters, and pages that weren't read yet. */
public final class Session {
    private final String cookie;
    private final String key;
    private final String userName;
    private final String locale;
    private final Instant loginTime;
    private final Changes changes;
    private final Map<ManagedObjectReference<?>, SessionObject> objects = new LinkedHashMap<>();
    private final Map<String, Pages> pages = new HashMap<>();
    private Instant lastActive;
    private long calls;
    private int lastObject;
    private int waits;
    private boolean open = true;
    private int lastToken;

    Session(String cookie, String key, String userName, String locale, Instant now, Changes changes) {
        this.cookie = cookie;
        this.key = key;
        this.userName = userName;
        this.locale = locale;
        this.loginTime = now;
        this.lastActive = now;
        this.changes = changes;
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

    /** An identifier for a new object of this session. */
    public String nextId(String kind) {
        return "session[" + key + "]" + kind + "-" + ++lastObject;
    }

    /** Adds an object, which tells of its changes from now on. */
    public <T extends SessionObject> T add(T object) {
        object.tell(changes);
        objects.put(object.reference(), object);
        if (object instanceof Changes.Listener listener) {
            changes.add(listener);
        }
        return object;
    }

    /** Makes a view of what is in a container. */
    public ContainerViewObject addContainerView(EntityObject container, List<String> types, boolean recursive) {
        return add(new ContainerViewObject(nextId("view"), container, types, recursive));
    }

    /** Makes a view of nothing so far. */
    public ListViewObject addListView() {
        return add(new ListViewObject(nextId("view")));
    }

    /** Removes an object of this session. */
    public void remove(SessionObject object) {
        if (objects.remove(object.reference()) != null) {
            if (object instanceof Changes.Listener listener) {
                changes.remove(listener);
            }
            object.gone();
            object.changed();
        }
    }

    /** Those of its objects that are of a class, in the order in which they were made. */
    public <T extends SessionObject> List<T> all(Class<T> kind) {
        return objects.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** An object of this session. */
    public @Nullable ServerObject find(ManagedObjectReference<?> reference) {
        return objects.get(reference);
    }

    /** Notes that a call goes on for a while, during which the session doesn't time out. */
    public void beginWait() {
        waits++;
    }

    /** Notes that such a call is over. */
    public void endWait(Instant now) {
        waits--;
        lastActive = now;
    }

    /** How many calls go on for a while. */
    public int waits() {
        return waits;
    }

    /** Whether it lasts. */
    public boolean isOpen() {
        return open;
    }

    /** Ends it, and all that lives no longer than it. */
    void close() {
        open = false;
        List.copyOf(objects.values()).forEach(this::remove);
        pages.clear();
    }

    /** How many reads have pages left. */
    public int pages() {
        return pages.size();
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
