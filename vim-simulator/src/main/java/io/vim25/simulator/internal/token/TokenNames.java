package io.vim25.simulator.internal.token;

/** The namespaces and names in tokens and in requests that carry them. */
final class TokenNames {
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String SAML = "urn:oasis:names:tc:SAML:2.0:assertion";
    static final String BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
    static final String HOLDER_OF_KEY = "urn:oasis:names:tc:SAML:2.0:cm:holder-of-key";
    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    private TokenNames() {}
}
