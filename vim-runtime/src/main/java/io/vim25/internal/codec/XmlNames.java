package io.vim25.internal.codec;

/** The namespaces and names that every message uses. */
final class XmlNames {
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String SOAP_12 = "http://www.w3.org/2003/05/soap-envelope";
    static final String XSD = "http://www.w3.org/2001/XMLSchema";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** How the names of XML Schema's own types begin in {@code xsi:type}, here and in {@code UnknownField.type()}. */
    static final String XSD_PREFIX = "xsd:";

    /** The attribute of an unknown field that was sent without a value. */
    static final String NIL = "xsi:nil";

    static final String REFERENCE = "ManagedObjectReference";
    static final String ARRAY_OF = "ArrayOf";

    private XmlNames() {}
}
