package io.vim25;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field that a server sent and this program's types don't have, with all that is in it. It is written back when the
 * object that holds it is sent. Fields and types of another namespace than {@code urn:vim25} are named with that:
 * {@code {urn:pbm}PbmProfile}.
 *
 * @param name the field's name
 * @param type the {@code xsi:type} that it came with: a type of the API, or {@code xsd:int} and the like; null if it had none
 * @param attributes its other attributes, by name
 * @param text its text, empty where it has children
 * @param children the fields in it, in their order
 * @param after the type that declares the field before it, which says where it goes when it is written back; null
 *     where no known field came before it
 */
public record UnknownField(
        String name,
        @Nullable String type,
        Map<String, String> attributes,
        String text,
        List<UnknownField> children,
        @Nullable String after) {
    public UnknownField {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The name and the type; never the content, which may be a secret. */
    @Override
    public String toString() {
        return type == null ? name : name + " (" + type + ")";
    }
}
