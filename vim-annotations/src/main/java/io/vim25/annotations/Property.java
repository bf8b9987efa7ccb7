package io.vim25.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method as a managed property of its managed object, or as a path below one.
 *
 * <pre>{@code
 * @Property VirtualMachineRuntimeInfo runtime();
 *
 * @Property("runtime.powerState") VirtualMachinePowerState powerState();
 * }</pre>
 *
 * <p>The generated method is one remote call each time; the companion's method of the same name
 * ({@code VirtualMachine_.powerState()}) is its path, for reading it of many objects at once. A property that may be
 * unset is {@code @Nullable}; one that isn't so marked and is unset ends in an exception.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Property {
    /**
     * The property path.
     *
     * @return the path; empty, the default, for the method's own name
     */
    String value() default "";
}
