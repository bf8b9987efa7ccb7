package io.vim25.processor.wsdl;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.processor.problem.ProblemId;

/** Documents with one thing wrong, and what is said of them: the whole message. */
record Bad(Texts documents, ProblemId problem, String message) {
    static final String NAME_ELEMENT = "<element name=\"name\" type=\"xsd:string\" />";

    static Bad unreadable(Texts documents, String message) {
        return new Bad(documents, ProblemId.VimUnreadableWsdl, message);
    }

    static Bad unsupported(Texts documents, String message) {
        return new Bad(documents, ProblemId.VimUnsupportedWsdl, message);
    }

    /** Changes the WSDL of the operations. */
    static Bad wsdl(String part, String by, String message) {
        return unsupported(Texts.depot().replace(Texts.WSDL, part, by), "depot/depot.wsdl: " + message);
    }

    /** Changes the same, without a binding: by that wsdl4j would see some mistakes first. */
    static Bad unbound(String part, String by, String message) {
        Texts unbound = Texts.depot().replaceAll(Texts.WSDL, "(?s)<binding.*</binding>", "");
        return unsupported(unbound.replace(Texts.WSDL, part, by), "depot/depot.wsdl: " + message);
    }

    /** Changes the type DepotItem. */
    static Bad item(String part, String by, String message) {
        return item(part, by, "type DepotItem", message);
    }

    /** Changes the element DepotItem.name. */
    static Bad name(String part, String by, String message) {
        return item(NAME_ELEMENT, NAME_ELEMENT.replace(part, by), "type DepotItem, element name", message);
    }

    private static Bad item(String part, String by, String component, String message) {
        String types = Texts.depot().texts().get(Texts.TYPES);
        int start = types.indexOf("<complexType name=\"DepotItem\">");
        int end = types.indexOf("</complexType>", start);
        String item = types.substring(start, end);
        assertThat(item).contains(part);
        String changed = types.substring(0, start) + item.replace(part, by) + types.substring(end);
        return unsupported(
                Texts.depot().with(Texts.TYPES, changed), "depot/depot-types.xsd: " + component + ": " + message);
    }

    /** Reads the documents, and compares what is said. */
    void check() {
        WsdlException refusal = documents.refusal();
        assertThat(refusal).as(message).isNotNull().hasMessage(message);
        assertThat(refusal.problem()).isEqualTo(problem);
    }

    @Override
    public String toString() {
        return problem + " " + message;
    }
}
