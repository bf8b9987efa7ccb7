package io.vim25.conformance.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Credentials;
import io.vim25.Vim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stub's methods, called: what reaches the server, and what comes back. */
class CallsTest {
    private static final String CRATE_FULL = "<CrateIsFullFault xmlns=\"urn:kinds\" xsi:type=\"CrateIsFull\">"
            + "<crate/><message>to the brim</message></CrateIsFullFault>";

    @Test
    void argumentsGoOutAndResultsComeBack() throws Exception {
        Compiled compiled = Compiled.of(Case.named("good", "kinds"), Case.named("run", "calls"));
        try (SoapServer server = server();
                Vim vim = Vim.connect(server.url(), Credentials.password("user", "secret"))) {
            assertThat(compiled.run("acme.Program", vim))
                    .containsExactly(
                            "packed 42",
                            "owners [Depot:depot-1, Depot:depot-2]",
                            "states [SEALED, UNRECOGNIZED]",
                            "opened null",
                            "found null",
                            "content 7",
                            "packed at 1970-01-01T00:00:00Z",
                            "full: to the brim");
            Golden.check(
                    Case.named("run", "calls").folder().resolve("requests.txt"),
                    String.join("\n", sent(server)) + "\n");
        }
    }

    /** The calls of the packer, without their envelopes; one line for each field. */
    private static List<String> sent(SoapServer server) {
        return server.requests().stream()
                .filter(request -> request.contains("packer-1"))
                .map(request -> request.replaceFirst("(?s)^.*<soapenv:Body>\\s*", "")
                        .replaceFirst("(?s)\\s*</soapenv:Body>.*$", ""))
                .map(request -> request.replaceAll("(?<=>)(?=<\\w)", "\n  "))
                .toList();
    }

    private static SoapServer server() throws Exception {
        SoapServer server = new SoapServer();
        server.result("urn:kinds", "PackCrate", "<returnval>42</returnval>");
        server.result("urn:kinds", "RepackCrate", "");
        server.result(
                "urn:kinds",
                "CrateOwners",
                "<returnval type=\"Depot\">depot-1</returnval><returnval type=\"Depot\">depot-2</returnval>");
        server.result("urn:kinds", "CrateStates", "<returnval>sealed</returnval><returnval>lost</returnval>");
        server.result("urn:kinds", "OpenCrate", "");
        server.result("urn:kinds", "FindCrate", "");
        server.result("urn:kinds", "CrateContent", "<returnval xsi:type=\"xsd:long\">7</returnval>");
        server.result("urn:kinds", "WhenPacked", "<returnval>1970-01-01T00:00:00Z</returnval>");
        server.fault("MoveCrate_Task", CRATE_FULL);
        return server;
    }
}
