package io.vim25.simulator;

import io.vim25.Credentials;
import io.vim25.ManagedObjectReference;
import io.vim25.MethodFault;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.TaskObject;
import io.vim25.simulator.internal.model.VirtualCenter;
import io.vim25.simulator.internal.model.VirtualMachineObject;
import io.vim25.simulator.internal.server.HttpFront;
import io.vim25.simulator.internal.server.SoapEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.util.List;
import java.util.Objects;

/**
 * A simulated vCenter that listens on a port of the loopback interface.
 *
 * <pre>{@code
 * try (Simulator vcenter = Simulator.start();
 *         Vim vim = Vim.connect(vcenter.url(), vcenter.credentials())) {
 *     ...
 * }
 * }</pre>
 *
 * <p>Its inventory is the same each time. An operation that it doesn't simulate is answered by the fault
 * {@code NotSupported} or {@code MethodNotFound}. It prints nothing, and its threads don't keep a program from ending.
 * Thread-safe; any number of clients can use one, and any number of them can run in one JVM.
 */
public final class Simulator implements AutoCloseable {
    private final VirtualCenter vcenter;
    private final HttpFront front;
    private final Credentials credentials;

    Simulator(VirtualCenter vcenter, int port) {
        this.vcenter = vcenter;
        this.credentials = Credentials.password(userName(), password());
        try {
            this.front = HttpFront.start(
                    port, new SoapEndpoint(vcenter), vcenter.settings().apiVersion());
        } catch (IOException e) {
            throw new UncheckedIOException("The simulator can't listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** Starts a small one: a datacenter with a cluster of three hosts, and ten virtual machines in two folders. */
    public static Simulator start() {
        return builder().start();
    }

    /** Prepares one. */
    public static SimulatorBuilder builder() {
        return new SimulatorBuilder();
    }

    /** Where to send calls, for example {@code http://127.0.0.1:40123/sdk}. */
    public String url() {
        return "http://127.0.0.1:" + front.port() + HttpFront.PATH;
    }

    /** The one user that can log in. */
    public Credentials credentials() {
        return credentials;
    }

    /** That user's name. */
    public String userName() {
        return vcenter.settings().userName();
    }

    /** That user's password. */
    public String password() {
        return vcenter.settings().password();
    }

    /**
     * A SAML bearer token of that user's, as a single sign-on service issues it: signed, and valid for five minutes.
     *
     * @see Credentials#samlToken(String)
     */
    public String samlToken() {
        return vcenter.tokens().issue(userName(), null);
    }

    /**
     * A SAML holder-of-key token of that user's: signed, and valid for five minutes.
     *
     * @param holder the key of who is to use it: RSA or EC
     * @see Credentials#samlToken(String, java.security.PrivateKey)
     */
    public String samlToken(PublicKey holder) {
        return vcenter.tokens().issue(userName(), Objects.requireNonNull(holder, "holder"));
    }

    /**
     * Ends all sessions, as if their time had run out; what lives in a session goes with it.
     *
     * @return how many there were
     */
    public int expireSessions() {
        return vcenter.lockedGet(() -> vcenter.sessions().endAll());
    }

    /**
     * How often an operation ran, for all clients together. A call that was refused, for lack of a session or for any
     * other reason, didn't run.
     *
     * @param operation the name on the wire, for example {@code PowerOnVM_Task}
     */
    public long ran(String operation) {
        return vcenter.ran(operation);
    }

    /**
     * What clients have left on the server by now. A client that cleans up after itself leaves nothing but its session,
     * and not even that when it has logged out.
     */
    public ServerCounts counts() {
        return vcenter.lockedGet(() -> Counting.of(vcenter));
    }

    /**
     * Tasks that start from now on don't end by themselves: they run until {@link #releaseTasks()}, or until they are
     * cancelled or fail. So a test can see them under way without measuring time.
     */
    public void holdTasks() {
        vcenter.locked(() -> vcenter.tasks().setHolding(true));
    }

    /** The tasks that were held take effect and end now, in the order in which they started; no more are held. */
    public void releaseTasks() {
        vcenter.locked(() -> vcenter.tasks().setHolding(false));
    }

    /**
     * Says how far a task has come; for one that is held.
     *
     * @param percent how much of it is done
     * @throws IllegalArgumentException if there is no such task under way
     */
    public void taskProgress(ManagedObjectReference<?> task, int percent) {
        vcenter.locked(() -> underWay(task).setProgress(percent));
    }

    /**
     * Ends a task with an error; it takes no effect.
     *
     * @param fault the error, for example a {@code new InvalidPowerState()}
     * @throws IllegalArgumentException if there is no such task under way
     */
    public void failTask(ManagedObjectReference<?> task, MethodFault fault) {
        String message = "The task failed: " + fault.faultType();
        vcenter.locked(() -> underWay(task).fail(new Refusal(fault, message)));
    }

    private TaskObject underWay(ManagedObjectReference<?> reference) {
        TaskObject task = vcenter.tasks().find(reference);
        if (task == null || !task.isUnderWay()) {
            throw new IllegalArgumentException("there is no task " + reference.value() + " under way");
        }
        return task;
    }

    /**
     * Has a virtual machine ask something: its {@code runtime.question} is set, and its tasks don't end until a client
     * answers by {@code AnswerVM}.
     *
     * @param choices the answers to choose from, at least one; their keys are {@code 0}, {@code 1} and so on
     * @return the question's id
     * @throws IllegalArgumentException if there is no such machine, or nothing to choose from
     */
    public String ask(ManagedObjectReference<?> virtualMachine, String text, String... choices) {
        if (choices.length == 0) {
            throw new IllegalArgumentException("a question has at least one choice");
        }
        return vcenter.lockedGet(() -> {
            if (vcenter.inventory().find(virtualMachine) instanceof VirtualMachineObject machine) {
                return machine.ask(text, List.of(choices));
            }
            throw new IllegalArgumentException("there is no virtual machine " + virtualMachine.value());
        });
    }

    /** Stops listening; calls that are under way are cut off. */
    @Override
    public void close() {
        front.close();
    }

    /** The address. */
    @Override
    public String toString() {
        return "Simulator[" + url() + "]";
    }
}
