package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.Row;
import io.vim25.Vim;
import io.vim25.generated.InvalidArgument;
import io.vim25.generated.ManagedEntity_;
import io.vim25.generated.PropertyCollector;
import io.vim25.generated.PropertyFilterSpec;
import io.vim25.generated.RetrieveOptions;
import io.vim25.generated.RetrieveResult;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagingTest {
    private final Simulator vcenter =
            Simulator.builder().virtualMachines(25).hosts(4).pageLimit(20).start();
    private final Vim vim = Vim.connect(vcenter.url(), vcenter.credentials());
    private final Client client = new Client(vim);

    @AfterEach
    void stop() {
        vim.close();
        vcenter.close();
    }

    @Test
    void smallPagesHoldTheSameAsLargeOnes() {
        List<String> large = names(1000);
        long continued = vcenter.ran("ContinueRetrievePropertiesEx");
        assertThat(continued).as("the server's own limit").isEqualTo(1);
        assertThat(large).hasSize(25).doesNotHaveDuplicates();
        assertThat(names(2)).isEqualTo(large);
        assertThat(vcenter.ran("ContinueRetrievePropertiesEx") - continued).isEqualTo(12);
    }

    private List<String> names(int pageSize) {
        return client.rows(pageSize, ManagedEntity_.name()).stream()
                .map(row -> row.get(ManagedEntity_.name()))
                .toList();
    }

    @Test
    void aStreamThatIsLeftEarlyLeavesNothingBehind() {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(ManagedEntity_.name()).pageSize(2).stream()) {
            assertThat(rows.limit(3).toList()).hasSize(3);
            assertThat(vcenter.counts().views()).isEqualTo(1);
        }
        assertThat(vcenter.ran("CancelRetrievePropertiesEx")).isEqualTo(1);
        assertThat(vcenter.counts().views()).isZero();
    }

    @Test
    void aStreamWhoseSessionEndsGivesEachObjectOnce() {
        List<String> names = new ArrayList<>();
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(ManagedEntity_.name()).pageSize(4).stream()) {
            rows.forEach(row -> {
                names.add(row.get(ManagedEntity_.name()));
                if (names.size() % 10 == 0) {
                    vcenter.expireSessions();
                }
            });
        }
        assertThat(names).hasSize(25).doesNotHaveDuplicates();
        assertThat(vcenter.ran("Login")).isEqualTo(3);
        assertThat(vcenter.counts().views()).isZero();
    }

    @Test
    void aTokenWorksOnce() {
        PropertyCollector collector = client.propertyCollector();
        String token = firstToken();
        assertThat(collector.continueRetrievePropertiesEx(token).getObjects()).hasSize(2);
        assertThatThrownBy(() -> collector.continueRetrievePropertiesEx(token)).isInstanceOf(InvalidArgument.class);
    }

    @Test
    void aTokenThatWasGivenUpWorksNoMore() {
        PropertyCollector collector = client.propertyCollector();
        String token = firstToken();
        collector.cancelRetrievePropertiesEx(token);
        assertThatThrownBy(() -> collector.continueRetrievePropertiesEx(token)).isInstanceOf(InvalidArgument.class);
    }

    @Test
    void aTokenEndsWithItsSession() {
        String token = firstToken();
        vcenter.expireSessions();
        assertThatThrownBy(() -> client.propertyCollector().continueRetrievePropertiesEx(token))
                .isInstanceOf(InvalidArgument.class);
        assertThat(vcenter.ran("Login")).isEqualTo(2);
    }

    private String firstToken() {
        PropertyFilterSpec spec = Specs.below(
                client.hosts().get(0).reference(),
                Specs.properties("VirtualMachine", "name"),
                Specs.traversal("machines", "HostSystem", "vm"));
        RetrieveResult page =
                client.propertyCollector().retrievePropertiesEx(List.of(spec), new RetrieveOptions().setMaxObjects(2));
        return Objects.requireNonNull(Objects.requireNonNull(page).getToken());
    }

    @Test
    void aPageCannotBeEmpty() {
        assertThatThrownBy(() -> client.propertyCollector()
                        .retrievePropertiesEx(List.of(), new RetrieveOptions().setMaxObjects(0)))
                .isInstanceOf(InvalidArgument.class)
                .hasMessageContaining("maxObjects");
    }
}
