package io.vim25.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.CallOptions;
import io.vim25.ManagedObjectNotFound;
import io.vim25.Vim;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachine_;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RunListenerTest {
    private final List<String> runs = new CopyOnWriteArrayList<>();

    @Test
    void itIsToldWhatRanByWhichCall() {
        try (Simulator vcenter = Simulator.builder()
                        .runListener((operation, operationId) -> runs.add(operation + " " + operationId))
                        .start();
                Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
            VirtualMachine machine = new Client(vim).machine("web-01");
            Vim backup = vim.with(CallOptions.ofDefaults().withOperationId("nightly-backup"));
            VirtualMachine missing = backup.get(VirtualMachine_.TYPE, Client.missing());
            runs.clear();
            backup.get(VirtualMachine_.TYPE, machine.reference()).powerOff();
            assertThatThrownBy(missing::powerOff).isInstanceOf(ManagedObjectNotFound.class);
            assertThat(runs).as("what was refused didn't run").containsExactly("PowerOffVM_Task nightly-backup");
        }
    }

    @Test
    void whoSaysNothingIsNobody() {
        try (Simulator vcenter = Simulator.builder()
                .runListener((operation, operationId) -> runs.add(operation + " " + operationId))
                .start()) {
            new Wire(vcenter).logIn();
            assertThat(runs).containsExactly("Login null");
            assertThat(vcenter.expireSessions()).isEqualTo(1);
            assertThat(vcenter.expireSessions()).isZero();
        }
    }
}
