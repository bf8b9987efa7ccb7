package io.vim25.conformance.chaos;

/** What answers in place of the service. */
final class Pages {
    private static final String HTML = "Content-Type: text/html\r\n";
    private static final String SOAP_FAULT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
            + "<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>Not ready yet</faultstring>"
            + "</soapenv:Fault></soapenv:Body></soapenv:Envelope>";

    /** No endpoint behind the proxy, as a vCenter's own proxy says it while its service starts. */
    static final HttpMessage NO_SERVER = page("503 Service Unavailable", HTML);

    private Pages() {}

    static HttpMessage of(Trouble trouble) {
        return switch (trouble) {
            case PAGE_502 -> page("502 Bad Gateway", HTML);
            case PAGE_503 -> page("503 Service Unavailable", HTML);
            case PAGE_503_RETRY_AFTER -> page("503 Service Unavailable", HTML + "Retry-After: 1\r\n");
            case PAGE_504 -> page("504 Gateway Timeout", HTML);
            case SOAP_503 ->
                HttpMessage.of("503 Service Unavailable", "Content-Type: text/xml; charset=utf-8\r\n", SOAP_FAULT);
            default -> throw new IllegalArgumentException(trouble + " isn't a page");
        };
    }

    private static HttpMessage page(String status, String headers) {
        return HttpMessage.of(status, headers, "<html><body><h1>" + status + "</h1>\n<hr>proxy</body></html>");
    }
}
