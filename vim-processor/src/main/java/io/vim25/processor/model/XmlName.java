package io.vim25.processor.model;

/**
 * A qualified XML name.
 *
 * @param namespace the namespace URI, for example {@code urn:vim25}
 * @param local the local name, for example {@code VirtualMachineConfigSpec}
 */
public record XmlName(String namespace, String local) implements Comparable<XmlName> {
    /** The namespace of XML Schema's built-in types. */
    public static final String XSD = "http://www.w3.org/2001/XMLSchema";

    /** Whether this names a built-in type of XML Schema, such as {@code xsd:string}. */
    public boolean isBuiltIn() {
        return namespace.equals(XSD);
    }

    @Override
    public int compareTo(XmlName other) {
        int byLocal = local.compareTo(other.local);
        return byLocal != 0 ? byLocal : namespace.compareTo(other.namespace);
    }

    @Override
    public String toString() {
        return isBuiltIn() ? "xsd:" + local : local;
    }
}
