package io.vim25.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as one of the API's managed objects.
 *
 * <pre>{@code
 * @ManagedObject
 * public interface VirtualMachine extends ManagedObjectBase {
 *     @Property VirtualMachineRuntimeInfo runtime();
 *
 *     @Operation("PowerOnVM_Task") Task<Void> powerOn(@Nullable HostSystem host);
 * }
 * }</pre>
 *
 * <p>The interface extends {@code io.vim25.ManagedObjectBase}, or the interface of the managed object type that it extends
 * in the API. Its abstract methods are operations and properties; a {@code default} or static method is left alone.
 * The class that implements it, and the companion {@code VirtualMachine_}, are generated.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ManagedObject {
    /**
     * The managed object type, as in the WSDL and in references on the wire.
     *
     * @return the type; empty, the default, for the interface's own name
     */
    String value() default "";
}
