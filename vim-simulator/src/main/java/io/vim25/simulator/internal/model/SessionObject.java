package io.vim25.simulator.internal.model;

/** A managed object that lives no longer than the session that made it. */
public abstract class SessionObject extends ServerObject {
    /** For the objects of sessions. */
    protected SessionObject() {}

    /** It is gone, because somebody wants that or its session has ended. */
    protected void gone() {
        // only some care
    }
}
