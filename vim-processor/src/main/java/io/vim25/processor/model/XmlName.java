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

    /** The namespace that the roots of all data types and faults are in, whatever the service. */
    public static final String CORE = "urn:vim25";

    /** Whether this names a built-in type of XML Schema, such as {@code xsd:string}. */
    public boolean isBuiltIn() {
        return namespace.equals(XSD);
    }

    /** The name as the runtime knows it: {@code VirtualDisk}, or of another namespace {@code {urn:pbm}PbmProfile}. */
    public String wireName() {
        return namespace.equals(CORE) ? local : "{" + namespace + "}" + local;
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
