package io.vim25.internal.wire;

import io.vim25.internal.transport.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The secrets that a request had, to be taken out of what somebody answered to it: a page of a proxy may show the request
 * again, cut and escaped in any way, and so may a fault's text.
 */
public final class Secrets {
    /** As much of a secret as gives it away. */
    private static final int PIECE = 6;

    /** Shorter ones would hide what isn't secret. */
    private static final int SHORTEST = 3;

    /** None. */
    static final Secrets NONE = new Secrets();

    private final Set<String> pieces = new HashSet<>();
    /** What a text may end with where it was cut. */
    private final Set<String> beginnings = new HashSet<>();

    private final List<String> shortOnes = new ArrayList<>();

    private Secrets() {}

    /** Those of a request: its cookie, and what is secret in its body. */
    public static Secrets of(Request request) {
        Secrets secrets = new Secrets();
        if (request.cookie() != null) {
            for (String cookie : request.cookie().split(";", -1)) {
                secrets.add(cookie.substring(cookie.indexOf('=') + 1).strip().replace("\"", ""));
            }
        }
        MaskedMessage.of(new String(request.body(), StandardCharsets.UTF_8))
                .secrets()
                .forEach(secrets::add);
        return secrets;
    }

    private void add(String escaped) {
        String plain = escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
        for (String form : List.of(escaped.strip(), plain, URLEncoder.encode(plain, StandardCharsets.UTF_8))) {
            if (form.length() >= SHORTEST && form.length() < PIECE) {
                shortOnes.add(form);
            }
            for (int i = 0; i + PIECE <= form.length(); i++) {
                pieces.add(form.substring(i, i + PIECE));
            }
            for (int i = SHORTEST; i < PIECE && i < form.length(); i++) {
                beginnings.add(form.substring(0, i));
            }
        }
    }

    /** A text without them, and without pieces of them. */
    public String removedFrom(String text) {
        BitSet hidden = new BitSet(text.length());
        for (int i = 0; i + PIECE <= text.length(); i++) {
            if (pieces.contains(text.substring(i, i + PIECE))) {
                hidden.set(i, i + PIECE);
            }
        }
        for (String secret : shortOnes) {
            for (int i = text.indexOf(secret); i >= 0; i = text.indexOf(secret, i + 1)) {
                hidden.set(i, i + secret.length());
            }
        }
        for (int i = Math.max(0, text.length() - PIECE + 1); i <= text.length() - SHORTEST; i++) {
            if (beginnings.contains(text.substring(i))) {
                hidden.set(i, text.length());
            }
        }
        return hidden.isEmpty() ? text : masked(text, hidden);
    }

    /** Whether any of them is in what an exception says, or one that led to it. */
    public boolean areIn(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage());
            if (!removedFrom(text).equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static String masked(String text, BitSet hidden) {
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int start = hidden.nextSetBit(at);
            shown.append(text, at, start < 0 ? text.length() : start);
            if (start >= 0) {
                shown.append(MaskedMessage.MASK);
            }
            at = start < 0 ? text.length() : hidden.nextClearBit(start);
        }
        return shown.toString();
    }
}
