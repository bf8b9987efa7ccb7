package io.vim25.conformance.vcsim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vim25.CallEvent;
import io.vim25.CallListener;
import io.vim25.Credentials;
import io.vim25.QuestionPendingException;
import io.vim25.RequestCanceled;
import io.vim25.Row;
import io.vim25.Task;
import io.vim25.TaskInfoState;
import io.vim25.TaskTimeoutException;
import io.vim25.TaskVanishedException;
import io.vim25.TransportKind;
import io.vim25.Trust;
import io.vim25.Vim;
import io.vim25.generated.ChoiceOption;
import io.vim25.generated.ElementDescription;
import io.vim25.generated.OptionValue;
import io.vim25.generated.ServiceInstance;
import io.vim25.generated.SessionManager;
import io.vim25.generated.VirtualMachine;
import io.vim25.generated.VirtualMachineConfigSpec;
import io.vim25.generated.VirtualMachineQuestionInfo;
import io.vim25.generated.VirtualMachine_;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Waiting for tasks. vcsim looks at all of a view for each change, so there are only some of them here. */
@Timeout(60)
final class TaskWaitIT {
    /** How many calls of each operation have ended. */
    private static final class Calls implements CallListener {
        private final Map<String, Integer> count = new ConcurrentHashMap<>();

        @Override
        public void called(CallEvent event) {
            count.merge(event.call().operation(), 1, Integer::sum);
        }

        int of(String operation) {
            return count.getOrDefault(operation, 0);
        }

        void await(String operation) throws InterruptedException {
            while (of(operation) == 0) {
                Thread.sleep(5);
            }
        }
    }

    private static VirtualMachine machine(Vim vim) {
        try (Stream<Row<VirtualMachine>> rows =
                vim.retrieve(VirtualMachine_.TYPE).select(VirtualMachine_.name()).stream()) {
            return rows.findFirst().orElseThrow().object();
        }
    }

    @ParameterizedTest
    @EnumSource(TransportKind.class)
    void allShareOneViewAndNothingIsLeft(TransportKind kind) throws Exception {
        Calls calls = new Calls();
        try (Vcsim vcsim = Vcsim.start("-vms", "2", "-task-delay", "500ms")) {
            try (Vim vim = vcsim.builder().transport(kind).listener(calls).connect()) {
                VirtualMachine machine = machine(vim);
                List<CompletableFuture<Void>> waits = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    waits.add(
                            machine.reconfigure(new VirtualMachineConfigSpec()).toFuture());
                }
                CompletableFuture.allOf(waits.toArray(CompletableFuture[]::new)).get(50, TimeUnit.SECONDS);
            }
        }
        assertThat(calls.of("CreateListView")).isOne();
        assertThat(calls.of("CreatePropertyCollector")).isOne();
        assertThat(calls.of("CreateFilter")).isOne();
        assertThat(calls.of("DestroyPropertyCollector")).isOne();
        assertThat(calls.of("DestroyView")).isEqualTo(1 + calls.of("CreateContainerView"));
    }

    @Test
    void aTimeOutEndsTheWaitingAndCancelEndsTheTask() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", "2", "-task-delay", "1m");
                Vim vim = vcsim.connect()) {
            Task<Void> task = machine(vim).powerOff();
            assertThatThrownBy(() -> task.await(Duration.ofMillis(100)))
                    .isInstanceOf(TaskTimeoutException.class)
                    .hasNoCause();
            CompletableFuture<Void> future = task.toFuture();
            task.cancel();
            assertThatThrownBy(() -> future.get(20, TimeUnit.SECONDS)).cause().isInstanceOf(RequestCanceled.class);
        }
    }

    @Test
    void aMachineAsks() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", "2", "-task-delay", "3s");
                Vim vim = vcsim.connect()) {
            VirtualMachine machine = machine(vim);
            // whether the question or the end of this task is told first is up to vcsim
            assertThat(machine.reconfigure(question()).toFuture().handle((result, e) -> 0))
                    .succeedsWithin(Duration.ofSeconds(20));
            Task<Void> task = machine.powerOff();
            assertThatThrownBy(task::await)
                    .isInstanceOfSatisfying(
                            QuestionPendingException.class,
                            e -> assertThat(e.question().text()).isEqualTo("Moved or copied?"));
            task.setState(TaskInfoState.SUCCESS, null, null);
            task.await(Duration.ofSeconds(20));
        }
    }

    /** vcsim sets any property of a machine that is named so. */
    private static VirtualMachineConfigSpec question() {
        ChoiceOption choice = new ChoiceOption();
        choice.addChoiceInfo(
                new ElementDescription().setKey("0").setLabel("I moved it").setSummary("moved"));
        return new VirtualMachineConfigSpec()
                .addExtraConfig(new OptionValue()
                        .setKey("SET.runtime.question")
                        .setValue(new VirtualMachineQuestionInfo()
                                .setId("1")
                                .setText("Moved or copied?")
                                .setChoice(choice)));
    }

    @Test
    void anAdministratorEndsTheSession() throws Exception {
        Calls calls = new Calls();
        try (Vcsim vcsim = Vcsim.start("-vms", "2", "-task-delay", "1m");
                Vim administrator = vcsim.connect();
                Vim vim = vcsim.builder()
                        .readTimeout(Duration.ofSeconds(2))
                        .listener(calls)
                        .connect()) {
            Task<Void> task = machine(vim).powerOff();
            CompletableFuture<Void> future = task.toFuture();
            calls.await("ModifyListView");
            String key = Objects.requireNonNull(sessions(vim).currentSession()).getKey();
            sessions(administrator).terminate(List.of(key));
            while (calls.of("CreateListView") < 2) {
                Thread.sleep(5);
            }
            assertThat(future).isNotDone();
            task.setState(TaskInfoState.SUCCESS, null, null);
            future.get(30, TimeUnit.SECONDS);
        }
    }

    private static SessionManager sessions(Vim vim) {
        return vim.get(Objects.requireNonNull(ServiceInstance.of(vim).content().getSessionManager()));
    }

    @Test
    void aRestartedServerHasNoneOfTheTasks() throws Exception {
        String address = "127.0.0.1:" + freePort();
        Calls calls = new Calls();
        Vcsim first = Vcsim.start("-vms", "2", "-task-delay", "1m", "-listen", address);
        try (Vim vim = Vim.builder(first.url())
                .credentials(Credentials.password(Vcsim.USER, Vcsim.PASSWORD))
                .trust(Trust.insecure()) // each start has a certificate of its own
                .listener(calls)
                .connect()) {
            CompletableFuture<Void> lost = machine(vim).powerOff().toFuture();
            calls.await("ModifyListView");
            first.close();
            try (Vcsim second = Vcsim.start("-vms", "2", "-listen", address)) {
                assertThat(URI.create(second.url()).getPort())
                        .isEqualTo(URI.create(first.url()).getPort());
                assertThatThrownBy(() -> lost.get(50, TimeUnit.SECONDS))
                        .cause()
                        .isInstanceOf(TaskVanishedException.class);
                machine(vim).powerOff().await();
            }
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
