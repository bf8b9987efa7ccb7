package io.vim25.simulator.internal.operation;

import io.vim25.ManagedObjectReference;
import io.vim25.generated.UserSession;
import io.vim25.simulator.internal.model.PropertyCollectorObject;
import io.vim25.simulator.internal.model.Refusal;
import io.vim25.simulator.internal.model.Session;
import io.vim25.simulator.internal.model.SessionManagerObject;
import io.vim25.simulator.internal.property.CollectorObject;
import io.vim25.simulator.internal.token.UnprovenException;
import org.jspecify.annotations.Nullable;

/** Logs in and out. */
final class SessionManagerOperations extends SessionManagerSkeleton {
    private final Call call;
    private final SessionManagerObject manager;

    SessionManagerOperations(Call call, SessionManagerObject manager) {
        this.call = call;
        this.manager = manager;
    }

    @Override
    ManagedObjectReference<?> self() {
        return manager.reference();
    }

    /** As real servers do, refuses who is logged in as if the password were wrong. */
    @Override
    protected UserSession login(String userName, String password, @Nullable String locale) {
        checkLoggedOut();
        return open(call.vcenter().sessions().logIn(userName, password, locale));
    }

    @Override
    protected UserSession loginByToken(@Nullable String locale) {
        checkLoggedOut();
        try {
            String userName = call.vcenter().tokens().verifier().user(call.envelope());
            return open(call.vcenter().sessions().open(userName, locale));
        } catch (UnprovenException e) {
            throw Refusal.invalidToken(e.getMessage());
        }
    }

    @Override
    protected String acquireCloneTicket() {
        return call.vcenter().sessions().ticketFor(call.session());
    }

    @Override
    protected UserSession cloneSession(String cloneTicket) {
        checkLoggedOut();
        return open(call.vcenter().sessions().redeem(cloneTicket));
    }

    private void checkLoggedOut() {
        if (call.isLoggedIn()) {
            throw Refusal.invalidLogin();
        }
    }

    private UserSession open(Session session) {
        call.open(session);
        session.add(new CollectorObject(
                PropertyCollectorObject.REFERENCE, session, call.vcenter().objects(session)));
        return session.asData();
    }

    @Override
    protected void logout() {
        call.vcenter().sessions().end(call.session());
    }
}
