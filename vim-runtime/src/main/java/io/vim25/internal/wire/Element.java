package io.vim25.internal.wire;

import org.jspecify.annotations.Nullable;

/** An element of a message that hasn't ended yet. */
final class Element {
    /** Where the element that names the operation is: below the envelope and its body. */
    private static final int MESSAGE = 3;

    private final @Nullable Element parent;
    private final String name;
    private final @Nullable String type;
    private final boolean secret;
    private boolean hasKey;
    private boolean hasSecretLabel;

    private Element(@Nullable Element parent, String name, @Nullable String type, boolean secret) {
        this.parent = parent;
        this.name = name;
        this.type = type;
        this.secret = secret;
    }

    /** What all elements are in. */
    static Element document() {
        return new Element(null, "", null, false);
    }

    /** One that begins in this. */
    Element child(String childName, @Nullable String childType) {
        return new Element(this, childName, childType, secret || SecretNames.isSecret(childName, this));
    }

    /** Notes what the next siblings of a child are about, now that it has ended. */
    void noteLabel(String childName, String text) {
        switch (childName) {
            case "key" -> {
                hasKey = true;
                hasSecretLabel |= SecretNames.isLikeSecret(text);
            }
            case "name", "id", "path" -> hasSecretLabel |= SecretNames.isLikeSecret(text);
            default -> {
                // says nothing about others
            }
        }
    }

    /** What it is in; null only for the document. */
    @Nullable
    Element parent() {
        return parent;
    }

    String name() {
        return name;
    }

    /** Whether nothing of its content may be shown. */
    boolean isSecret() {
        return secret;
    }

    /** Whether it is or is of the type of this name. */
    boolean isNamed(String expected) {
        return name.equals(expected) || expected.equals(type);
    }

    /** Whether its name, its type, or a field that names it is like a secret's. */
    boolean isLikeSecret() {
        return hasSecretLabel || SecretNames.isLikeSecret(name) || (type != null && SecretNames.isLikeSecret(type));
    }

    /** Whether it has a key; what follows is the value to that. */
    boolean hasKey() {
        return hasKey;
    }

    /** How many elements it is in, and itself; 0 for the document. */
    int depth() {
        return parent == null ? 0 : parent.depth() + 1;
    }

    /** The element in the body that it is in: the operation's name, or that with {@code Response}. */
    String operation() {
        return parent == null || depth() == MESSAGE ? name : parent.operation();
    }
}
