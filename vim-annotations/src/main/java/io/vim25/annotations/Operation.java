package io.vim25.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method as an operation of its managed object.
 *
 * <pre>{@code
 * @Operation("PowerOnVM_Task") Task<Void> powerOn(@Nullable HostSystem host) throws InvalidPowerState;
 * }</pre>
 *
 * <p>makes the class {@code PowerOnVM_Task}, and a method whose one line is
 * {@code return vim().call(this, new PowerOnVM_Task(host))}. Parameters have the names and the order of the WSDL's;
 * optional ones are {@code @Nullable}, repeated ones are {@code List}s. An operation that returns a task returns
 * {@code Task<T>} with the type of the task's own result. The faults that the WSDL declares are typed without being
 * named; a fault in the {@code throws} clause becomes so.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Operation {
    /**
     * The operation's name on the wire.
     *
     * @return the name; empty, the default, for the method's own name with a capital first letter
     */
    String value() default "";
}
