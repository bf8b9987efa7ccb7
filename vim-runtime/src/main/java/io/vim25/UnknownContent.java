package io.vim25;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an object holds that has no place in its class, since the server is newer than the WSDL that the class was made
 * from, or since nothing declared reached the object's real type: the name of that type, fields, and the texts of enum
 * values. It is written back when the object is sent.
 *
 * <p>A type of another namespace than {@code urn:vim25} is named with that: {@code {urn:pbm}PbmProfile}.
 */
public final class UnknownContent {
    private @Nullable String type;
    private List<UnknownField> fields = List.of();
    private Map<String, List<String>> enumTexts = Map.of();

    /** Makes an empty one. */
    public UnknownContent() {}

    /** The object's real type, or null if it is that of its class. */
    public @Nullable String type() {
        return type;
    }

    /** The fields, in their order. */
    public List<UnknownField> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** The texts behind the constants {@code UNRECOGNIZED} of a field, in the order of these constants in it. */
    public List<String> enumTexts(String field) {
        return Collections.unmodifiableList(enumTexts.getOrDefault(field, List.of()));
    }

    /** Sets the object's real type. */
    public void setType(@Nullable String type) {
        this.type = type;
    }

    /** Adds a field. */
    public void addField(UnknownField field) {
        if (fields.isEmpty()) {
            fields = new ArrayList<>();
        }
        fields.add(Objects.requireNonNull(field));
    }

    /** Adds the text of a field's enum value. */
    public void addEnumText(String field, String text) {
        if (enumTexts.isEmpty()) {
            enumTexts = new LinkedHashMap<>();
        }
        enumTexts.computeIfAbsent(field, f -> new ArrayList<>(1)).add(text);
    }

    /** A copy that is independent of this one. */
    public UnknownContent copy() {
        UnknownContent copy = new UnknownContent();
        copy.setType(type);
        fields.forEach(copy::addField);
        enumTexts.forEach((field, texts) -> texts.forEach(text -> copy.addEnumText(field, text)));
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownContent content
                && Objects.equals(content.type, type)
                && content.fields.equals(fields)
                && content.enumTexts.equals(enumTexts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, fields, enumTexts);
    }

    /** The type and the names of the fields; never their content, which may be a secret. */
    @Override
    public String toString() {
        return "type=" + type + ", fields=" + fields + ", enums=" + enumTexts.keySet();
    }
}
