package io.vim25.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectBase;
import io.vim25.ManagedObjectReference;
import io.vim25.Method;
import io.vim25.NewerThanServerException;
import io.vim25.Vim;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import io.vim25.spi.WireEnum;
import io.vim25.spi.WireObject;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which versions are spoken, seen from the server. */
final class NegotiationTest {
    private static final String PUBLISHED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <namespaces version="1.0">
             <namespace>
              <name>urn:vim25</name>
              <version>%s</version>
              <priorVersions><version>8.0.1.0</version><version>7.0.3.0</version></priorVersions>
             </namespace>
             <namespace><name>urn:pbm</name><version>14.0</version></namespace>
            </namespaces>
            """;

    @ParameterizedTest
    @CsvSource({"8.0.2.0, 8.0.2.0", "9.1.0.0, 9.1.0.0", "9.2.0.0, 8.0.1.0"})
    void whatTheServerPublishesIsSpokenFromTheFirstCallOn(String published, String spoken) throws IOException {
        try (VersionedServer server = new VersionedServer("6.0", 200, PUBLISHED.formatted(published))) {
            try (Vim vim = server.connect("/sdk")) {
                assertThat(vim.apiVersion()).isEqualTo(spoken);
            }
            assertThat(server.requests())
                    .containsExactly(
                            "GET /sdk/vimServiceVersions.xml",
                            "RetrieveServiceContent urn:vim25/" + spoken,
                            "Login urn:vim25/" + spoken,
                            "Logout urn:vim25/" + spoken);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/sdk/, /sdk/vimServiceVersions.xml",
        "/sdk/vimService, /sdk/vimServiceVersions.xml",
        "/first/sdk, /first/sdk/vimServiceVersions.xml",
        "/sdk%20a, /sdk%20a/vimServiceVersions.xml",
        "/sdk?x=1, /sdk/vimServiceVersions.xml"
    })
    void theDocumentLiesBesideTheService(String service, String document) throws IOException {
        try (VersionedServer server = new VersionedServer("8.0", 404, "");
                Vim vim = server.connect(service)) {
            assertThat(vim.apiVersion()).isEqualTo("8.0");
            assertThat(server.requests()).startsWith("GET " + document);
        }
    }

    static Stream<Arguments> unpublished() {
        return Stream.of(
                Arguments.of(404, "", "8.0.3.0", "8.0.3.0"),
                Arguments.of(404, PUBLISHED.formatted("7.0.3.0"), "9.2.0.0", "9.1.0.0"),
                Arguments.of(500, "", "6.7", "6.7"),
                Arguments.of(302, "", "6.7", "6.7"),
                Arguments.of(200, "", "8.0.3.0", "8.0.3.0"),
                Arguments.of(200, "<html><body>Welcome</body></html>", "8.0.3.0", "8.0.3.0"),
                Arguments.of(200, "Welcome", "unstable", "9.1.0.0"),
                Arguments.of(200, "<!DOCTYPE n SYSTEM 'http://127.0.0.1:1/n'><namespaces/>", "8.0.3.0", "8.0.3.0"),
                Arguments.of(200, "<namespaces/>", "8.0.3.0", "8.0.3.0"),
                Arguments.of(200, "<namespaces>" + "x".repeat(1_000_000), "8.0.3.0", "8.0.3.0"),
                Arguments.of(200, PUBLISHED.formatted("8.0").replace("urn:vim25", "urn:vim2"), "8.0.3.0", "8.0.3.0"));
    }

    @ParameterizedTest
    @MethodSource("unpublished")
    void elseTheServerIsAskedInTheLowestVersion(int status, String document, String apiVersion, String spoken)
            throws IOException {
        try (VersionedServer server = new VersionedServer(apiVersion, status, document)) {
            try (Vim vim = server.connect("/sdk")) {
                assertThat(vim.apiVersion()).isEqualTo(spoken);
            }
            assertThat(server.requests())
                    .containsExactly(
                            "GET /sdk/vimServiceVersions.xml",
                            "RetrieveServiceContent urn:vim25/6.0",
                            "Login urn:vim25/" + spoken,
                            "Logout urn:vim25/" + spoken);
        }
    }

    @Test
    void whatIsTooNewIsNotSent() throws IOException {
        try (VersionedServer server = new VersionedServer("6.0", 200, PUBLISHED.formatted("8.0.2.0"));
                Vim vim = server.connect("/sdk")) {
            int sent = server.requests().size();
            assertThatThrownBy(() -> vim.call(object(), new Call("urn:vim25", "8.0.3.0")))
                    .isInstanceOf(NewerThanServerException.class)
                    .hasMessageContainingAll("Check on Folder:f-1", "8.0.3.0", "8.0.2.0", "127.0.0.1");
            assertThatThrownBy(() -> vim.call(object(), new Call("urn:vim25", "")))
                    .isInstanceOf(NewerThanServerException.class)
                    .hasMessageContainingAll("Check on Folder:f-1", "parameter \"newer\"", "9.0.0.0", "8.0.2.0");
            assertThat(server.requests()).hasSize(sent);
        }
    }

    @ParameterizedTest
    @CsvSource({"urn:pbm, 14.0", "urn:sms, 8.0.2.0"})
    void otherServicesHaveVersionsOfTheirOwn(String namespace, String spoken) throws IOException {
        try (VersionedServer server = new VersionedServer("6.0", 200, PUBLISHED.formatted("8.0.2.0"));
                Vim vim = server.connect("/sdk")) {
            vim.call(object(), new Call(namespace, "99.0"));
            assertThat(server.requests()).endsWith("Check " + namespace + "/" + spoken);
        }
    }

    @Test
    void otherServicesOfAServerThatPublishesNothingGetTheVersionOfTheApi() throws IOException {
        try (VersionedServer server = new VersionedServer("8.0.3.0", 404, "");
                Vim vim = server.connect("/sdk")) {
            vim.call(object(), new Call("urn:pbm", "99.0"));
            assertThat(server.requests()).endsWith("Check urn:pbm/8.0.3.0");
        }
    }

    private static ManagedObjectBase object() {
        return () -> ManagedObjectReference.of("Folder", "f-1");
    }

    /** An operation of some service, with a parameter that came later. */
    private static final class Call extends Method<ManagedObjectBase, @Nullable Void> {
        private final String namespace;
        private final String since;

        Call(String namespace, String since) {
            this.namespace = namespace;
            this.since = since;
        }

        @Override
        public String operation() {
            return "Check";
        }

        @Override
        public String since() {
            return since;
        }

        @Override
        public TypeScope scope() {
            return new NoTypes(namespace);
        }

        @Override
        public void writeArguments(FieldWriter out) {
            out.since("9.0.0.0").field("newer", 1);
        }

        @Override
        public @Nullable Void readResult(FieldReader in) {
            return null;
        }
    }

    /** The scope of a package without types. */
    private static final class NoTypes extends TypeScope {
        NoTypes(String namespace) {
            super(TypeScope.LEVEL, "acme", namespace);
        }

        @Override
        protected @Nullable WireObject ownInstance(String wireType) {
            return null;
        }

        @Override
        protected @Nullable WireEnum ownConstant(String wireType, String text) {
            return null;
        }

        @Override
        protected @Nullable String ownAncestor(String wireType) {
            return null;
        }

        @Override
        protected @Nullable ManagedObjectBase ownManagedObject(
                String wireType, Vim vim, ManagedObjectReference<?> reference) {
            return null;
        }
    }
}
