package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.Event;
import io.vim25.simulator.internal.model.ObjectFinder;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.ServerObject;
import io.vim25.simulator.internal.model.Session;
import io.vim25.simulator.internal.model.ViewObject;
import io.vim25.simulator.internal.model.VirtualCenter;
import io.vim25.simulator.internal.model.VirtualMachineObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One call, while it runs: who calls, and what becomes of it. One thread uses it. */
public final class Call implements ObjectFinder {
    private final VirtualCenter vcenter;
    private final @Nullable Session session;
    private final byte[] envelope;
    private final ObjectFinder objects;
    private @Nullable Session opened;
    private boolean refused;

    /**
     * Begins a call.
     *
     * @param session who calls; null for somebody who isn't logged in
     * @param envelope all that was sent
     */
    public Call(VirtualCenter vcenter, @Nullable Session session, byte[] envelope) {
        this.vcenter = vcenter;
        this.session = session;
        this.envelope = envelope;
        this.objects = vcenter.objects(session);
    }

    VirtualCenter vcenter() {
        return vcenter;
    }

    /** All that was sent; not to be changed. */
    byte[] envelope() {
        return envelope;
    }

    boolean isLoggedIn() {
        return session != null;
    }

    /** Who calls. */
    Session session() {
        if (session == null) {
            throw Refusal.notAuthenticated(null);
        }
        return session;
    }

    @Override
    public @Nullable ServerObject find(ManagedObjectReference<?> reference) {
        return objects.find(reference);
    }

    /**
     * A view of the caller's.
     *
     * @throws Refusal if it is none
     */
    ViewObject view(ManagedObjectReference<?> reference) {
        if (get(reference) instanceof ViewObject view) {
            return view;
        }
        throw Refusal.invalidArgument("view", "a " + reference.type() + " is no view");
    }

    /** Notes, as something that the caller did, that something has happened to a machine. */
    void post(Event event, VirtualMachineObject machine, Instant when, String what) {
        vcenter.events().post(event, machine, session().userName(), when, machine.name() + " " + what);
    }

    /** Notes that the call began a session. */
    void open(Session newSession) {
        opened = newSession;
    }

    /** The session that the call began, if it did. */
    public @Nullable Session opened() {
        return opened;
    }

    /** Notes that the operation didn't run, although it is answered by a result. */
    void refuse() {
        refused = true;
    }

    /** Whether the operation didn't run, although it is answered by a result. */
    public boolean isRefused() {
        return refused;
    }
}
