package io.vim25.simulator.internal.model;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is logged in. */
public final class Sessions {
    private final Settings settings;
    private final Changes changes;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> byCookie = new HashMap<>();
    private final Map<String, Session> byTicket = new HashMap<>();

    Sessions(Settings settings, Changes changes) {
        this.settings = settings;
        this.changes = changes;
    }

    /** Starts a session, or refuses to. */
    public Session logIn(String userName, String password, @Nullable String locale) {
        if (!userName.equals(settings.userName()) || !password.equals(settings.password())) {
            throw Refusal.invalidLogin();
        }
        return open(userName, locale);
    }

    /** A ticket for a session like this one. */
    public String ticketFor(Session session) {
        String ticket = newSecret();
        byTicket.put(ticket, session);
        return ticket;
    }

    /** Starts a session like the one that a ticket is for, or refuses to. */
    public Session redeem(String ticket) {
        Session original = byTicket.remove(ticket);
        if (original == null) {
            throw Refusal.invalidLogin();
        }
        return open(original.userName(), original.locale());
    }

    /** Starts a session for somebody who is known to be who they are. */
    public Session open(String userName, @Nullable String locale) {
        Instant now = settings.clock().instant();
        endThoseThatAreOver(now);
        Session session = new Session(
                newSecret(),
                "52" + UUID.randomUUID().toString().substring(2),
                userName,
                locale == null ? "en" : locale,
                now,
                changes);
        byCookie.put(session.cookie(), session);
        return session;
    }

    private String newSecret() {
        byte[] secret = new byte[20];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** The session that a cookie stands for, if it still lasts; that someone asks for it keeps it alive. */
    public @Nullable Session use(@Nullable String cookie) {
        Session session = cookie == null ? null : byCookie.get(cookie);
        if (session == null) {
            return null;
        }
        Instant now = settings.clock().instant();
        if (isOver(session, now)) {
            end(session);
            return null;
        }
        session.touch(now);
        return session;
    }

    private boolean isOver(Session session, Instant now) {
        return session.waits() == 0
                && Duration.between(session.lastActive(), now).compareTo(settings.sessionTimeout()) > 0;
    }

    private void endThoseThatAreOver(Instant now) {
        all().filter(session -> isOver(session, now)).forEach(this::end);
    }

    /** Ends a session. */
    public void end(Session session) {
        byCookie.remove(session.cookie());
        session.close();
    }

    /** Ends all sessions, and says how many there were. */
    public int endAll() {
        int count = byCookie.size();
        all().forEach(this::end);
        return count;
    }

    /** Those that last, in no order. */
    public Stream<Session> open() {
        endThoseThatAreOver(settings.clock().instant());
        return all();
    }

    private Stream<Session> all() {
        return List.copyOf(byCookie.values()).stream();
    }
}
