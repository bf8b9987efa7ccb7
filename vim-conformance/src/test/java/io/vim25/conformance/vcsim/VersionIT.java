package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.ManagedObjectBase;
import io.vim25.Method;
import io.vim25.MethodFault;
import io.vim25.NewerThanServerException;
import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.VimApi_;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import io.vim25.spi.FieldReader;
import io.vim25.spi.FieldWriter;
import io.vim25.spi.TypeScope;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The version that is spoken, found out from the document in which a server publishes its versions. */
final class VersionIT {
    /** The document names the server's version, 6.0 and 5.5. */
    @ParameterizedTest
    @CsvSource({"6.5, 6.5", "8.0.3.0, 8.0.3.0", "9.1.0.0, 9.1.0.0", "99.0.0.0, 6.0", "dev, 6.0"})
    void theNewestThatBothHaveIsSpoken(String version, String spoken) throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", "2", "-api-version", version);
                Vim vim = vcsim.connect()) {
            assertThat(vim.about().getApiVersion()).isEqualTo(version);
            assertThat(vim.apiVersion()).isEqualTo(spoken);
            assertThat(anyMachine(vim).name()).isNotEmpty();
        }
    }

    @Test
    void anOperationThatIsTooNewIsNotSent() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", "2", "-api-version", "7.0.0.0");
                Vim vim = vcsim.connect()) {
            VirtualMachine machine = anyMachine(vim);
            assertThatThrownBy(() -> vim.call(machine, new QueryConnections()))
                    .isInstanceOf(NewerThanServerException.class)
                    .hasMessageContainingAll("QueryConnections on " + machine, "7.0.1.0", "7.0.0.0", "127.0.0.1");
        }
        try (Vcsim vcsim = Vcsim.start("-vms", "2", "-api-version", "7.0.1.0");
                Vim vim = vcsim.connect()) {
            VirtualMachine machine = anyMachine(vim);
            assertThatThrownBy(() -> vim.call(machine, new QueryConnections()))
                    .as("vcsim itself doesn't have it in any version")
                    .isInstanceOf(MethodFault.class);
        }
    }

    private static VirtualMachine anyMachine(Vim vim) {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            return rows.findFirst().orElseThrow().object();
        }
    }

    /** An operation of machines that came with 7.0.1.0. */
    private static final class QueryConnections extends Method<ManagedObjectBase, @Nullable Void> {
        @Override
        public String operation() {
            return "QueryConnections";
        }

        @Override
        public String since() {
            return "7.0.1.0";
        }

        @Override
        public TypeScope scope() {
            return VimApi_.SCOPE;
        }

        @Override
        public void writeArguments(FieldWriter out) {
            // none
        }

        @Override
        public @Nullable Void readResult(FieldReader in) {
            return null;
        }
    }
}
