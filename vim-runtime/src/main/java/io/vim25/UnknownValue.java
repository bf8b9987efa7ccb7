package io.vim25;

/**
 * A value of {@code xsd:anyType} whose type this program doesn't have: a new enum, or a new value of an enum, or a
 * primitive that the API didn't use before. It is written back as it came.
 *
 * @param type the {@code xsi:type}: a type of the API, or {@code xsd:unsignedInt} and the like; of another namespace than
 *     {@code urn:vim25} with that, {@code {urn:pbm}PbmProfile}
 * @param text the text
 */
public record UnknownValue(String type, String text) {
    /** The type; never the text, which may be a secret. */
    @Override
    public String toString() {
        return "UnknownValue[" + type + "]";
    }
}
