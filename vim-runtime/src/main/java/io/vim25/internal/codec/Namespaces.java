package io.vim25.internal.codec;

/**
 * Which namespaces the writer is in. All that it writes has no prefix: where the fields of a type are of another
 * namespace than the element around them, each of them declares it.
 */
final class Namespaces {
    private final String around;
    private final String fields;
    private final boolean differ;

    private Namespaces(String around, String fields) {
        this.around = around;
        this.fields = fields;
        this.differ = !around.equals(fields);
    }

    /** In an element that declares a namespace, which its fields are of too. */
    static Namespaces in(String namespace) {
        return new Namespaces(namespace, namespace);
    }

    /** The namespace of the fields that are written now. */
    String ofFields() {
        return fields;
    }

    /** Whether the element around these fields is of another namespace. */
    boolean differ() {
        return differ;
    }

    /** In the same element, with fields of this namespace from now on. */
    Namespaces withFields(String namespace) {
        return namespace.equals(fields) ? this : new Namespaces(around, namespace);
    }

    /** In one of the fields, whose own are of this namespace. */
    Namespaces inField(String namespace) {
        return !differ && namespace.equals(fields) ? this : new Namespaces(fields, namespace);
    }
}
