package io.vim25.generated;

import io.vim25.ManagedObjectBase;
import io.vim25.annotations.ManagedObject;
import io.vim25.annotations.Operation;
import io.vim25.annotations.Property;
import java.util.List;

/**
 * A service that is invoked as a command with string arguments.
 *
 * <p>The managed object type {@code SimpleCommand}, since API version 2.5.
 */
@ManagedObject
public interface SimpleCommand extends ManagedObjectBase {
    /**
     * How the results of the command are encoded, such as CSV or XML. One remote call.
     *
     * <p>The property {@code encodingType}, since API version 2.5.
     */
    @Property
    SimpleCommandEncoding encodingType();

    /**
     * Description of the service behind the command. One remote call.
     *
     * <p>The property {@code entity}, since API version 2.5.
     */
    @Property
    ServiceManagerServiceInfo entity();

    /**
     * Runs the command with the given arguments and returns its output as text.
     *
     * <p>The operation {@code ExecuteSimpleCommand}, since API version 2.5; needs the privilege
     * {@code Global.ServiceManagers}.
     *
     * @param arguments the arguments; may be empty
     * @return the string
     */
    @Operation("ExecuteSimpleCommand")
    String execute(List<String> arguments);

    /** The same without {@code arguments}. */
    default String execute() {
        return execute(List.of());
    }
}
