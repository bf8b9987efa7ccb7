package io.vim25.simulator.internal.model;

import io.vim25.InvalidLogin;
import io.vim25.LocalizedMethodFault;
import io.vim25.ManagedObjectNotFound;
import io.vim25.ManagedObjectReference;
import io.vim25.MethodFault;
import io.vim25.NotAuthenticated;
import io.vim25.generated.DuplicateName;
import io.vim25.generated.InvalidArgument;
import io.vim25.generated.InvalidProperty;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Ends an operation with a fault, which the caller gets. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final MethodFault fault;

    /**
     * Makes a refusal.
     *
     * @param message the text for people that goes with the fault
     */
    public Refusal(MethodFault fault, String message) {
        super(message, null, false, false);
        this.fault = fault;
    }

    /** There is no such object, or no longer. */
    public static Refusal notFound(ManagedObjectReference<?> object) {
        return new Refusal(
                new ManagedObjectNotFound().setObj(object),
                "The object '" + object + "' has already been deleted or has not been completely created");
    }

    /** Nobody is logged in. */
    public static Refusal notAuthenticated(@Nullable ManagedObjectReference<?> object) {
        NotAuthenticated fault = new NotAuthenticated();
        fault.setObject(object).setPrivilegeId("System.View");
        return new Refusal(fault, "The session is not authenticated.");
    }

    /** User or password are wrong. */
    public static Refusal invalidLogin() {
        return new Refusal(new InvalidLogin(), "Cannot complete login due to an incorrect user name or password.");
    }

    /** A token doesn't prove who somebody is. */
    public static Refusal invalidToken(@Nullable String why) {
        return new Refusal(new InvalidLogin(), "Cannot complete login: " + why + ".");
    }

    /** An argument can't be what it is. */
    public static Refusal invalidArgument(String argument, String why) {
        return new Refusal(
                new InvalidArgument().setInvalidProperty(argument),
                "A specified parameter was not correct: " + argument + " (" + why + ")");
    }

    /** Another object has the name already. */
    public static Refusal duplicateName(EntityObject other) {
        return new Refusal(
                new DuplicateName().setName(other.name()).setObject(other.reference()),
                "The name '" + other.name() + "' already exists.");
    }

    /** There is no such property. */
    public static Refusal invalidProperty(ManagedObjectReference<?> object, String path) {
        return new Refusal(
                new InvalidProperty().setName(path), "A " + object.type() + " has no property '" + path + "'");
    }

    /** The fault. */
    public MethodFault fault() {
        return fault;
    }

    /** The fault with its text, as data. */
    public LocalizedMethodFault asData() {
        return new LocalizedMethodFault().setFault(fault).setLocalizedMessage(getMessage());
    }
}
