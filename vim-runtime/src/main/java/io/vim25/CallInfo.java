package io.vim25;

/**
 * Which call it is.
 *
 * @param server the server's name, with its port where that isn't the default
 * @param operation the operation's name on the wire, for example {@code PowerOnVM_Task}
 * @param object what is called
 * @param operationId what the server's logs call it
 */
public record CallInfo(String server, String operation, ManagedObjectReference<?> object, String operationId) {
    /** For messages. */
    @Override
    public String toString() {
        return operation + " on " + object + " at " + server + " (operation id " + operationId + ")";
    }
}
