package io.vim25.conformance.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vim25.Credentials;
import io.vim25.Vim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated code, called against an older server: what that doesn't have is refused, and the server hears nothing of it. */
class VersionsTest {
    private static final String CALL = " on Shelf:shelf-1: ";

    private final Compiled compiled = Compiled.of(Case.named("good", "versions"), Case.named("run", "versions"));

    @Test
    void whatAnOlderServerDoesntHaveIsNotSent() throws Exception {
        String put = "PutBooks" + CALL;
        String describe = "DescribeShelf" + CALL;
        try (SoapServer server = server("7.0.3.0");
                Vim vim = Vim.connect(server.url(), Credentials.password("user", "secret"))) {
            assertThat(compiled.run("acme.Program", vim))
                    .containsExactly(
                            "operation: SortShelf" + CALL + "the operation came with version 8.0.3.0",
                            "parameter: " + put + "parameter \"row\" came with version 8.0.0.1",
                            "parameter that is a list: " + put + "parameter \"tag\" came with version 8.0.1.0",
                            "parameter that is an object: " + put + "parameter \"atlas\" came with version 8.0.1.0",
                            "field: " + describe + "field \"width\" of ShelfSpec came with version 8.0.1.0",
                            "field that is a list: " + describe
                                    + "field \"extra\" of ShelfSpec came with version 8.0.1.0",
                            "secret: " + describe + "field \"key\" of ShelfSpec came with version 8.0.1.0",
                            "nested field: " + describe + "field \"width\" of ShelfSpec came with version 8.0.1.0",
                            "inherited field: " + describe + "field \"pages\" of Novel came with version 8.0.0.1",
                            "subtype: " + put + "the type RoadAtlas in parameter \"book\" came with version 8.0.1.0",
                            "list element: " + describe
                                    + "the type RoadAtlas in field \"book\" of ShelfSpec came with version 8.0.1.0",
                            "enum constant: " + describe
                                    + "the value \"folded\" of ShelfState in field \"state\" of ShelfSpec came with"
                                    + " version 8.0.0.1",
                            "enum constants: " + describe
                                    + "the value \"folded\" of ShelfState in field \"states\" of ShelfSpec came with"
                                    + " version 8.0.0.1",
                            "anyType value: " + describe
                                    + "the type RoadAtlas in parameter \"note\" came with version 8.0.1.0",
                            "anyType list: " + describe
                                    + "the type RoadAtlas in parameter \"Book\" came with version 8.0.1.0",
                            "anyType constant: " + describe
                                    + "the value \"folio\" of BookSize in parameter \"note\" came with version 8.0.1.0",
                            "fault: " + describe + "the type ShelfFull in field \"fault\" of LocalizedMethodFault came"
                                    + " with version 8.0.2.0");
            assertThat(calls(server)).containsExactly("<PutBooks", "<DescribeShelf", "<DescribeShelf");
        }
    }

    @Test
    void aServerThatHasAllGetsAll() throws Exception {
        try (SoapServer server = server("9.1.0.0");
                Vim vim = Vim.connect(server.url(), Credentials.password("user", "secret"))) {
            assertThat(compiled.run("acme.Program", vim)).hasSize(17).allMatch(line -> line.endsWith(" was sent"));
            assertThat(calls(server)).hasSize(3 + 17);
        }
    }

    /** The calls of the shelf. */
    private static List<String> calls(SoapServer server) {
        return server.requests().stream()
                .filter(request -> request.contains("shelf-1"))
                .map(request ->
                        request.replaceFirst("(?s)^.*<soapenv:Body>", "").replaceFirst("(?s) xmlns=.*$", ""))
                .toList();
    }

    private static SoapServer server(String apiVersion) throws Exception {
        SoapServer server = new SoapServer(apiVersion);
        server.result("urn:vim25", "PutBooks", "");
        server.result("urn:vim25", "DescribeShelf", "");
        server.result("urn:vim25", "SortShelf", "");
        return server;
    }
}
