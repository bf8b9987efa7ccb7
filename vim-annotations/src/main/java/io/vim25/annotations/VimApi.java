package io.vim25.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a package whose {@link ManagedObject} interfaces the processor turns into a typed client.
 *
 * <pre>{@code
 * // package-info.java
 * @VimApi
 * package com.acme.power;
 *
 * import io.vim25.annotations.VimApi;
 * }</pre>
 *
 * <p>Into that package come: a class per operation ({@code PowerOnVM_Task}), a companion per interface
 * ({@code VirtualMachine_}, with its type token and property paths), the data types, enums and faults that the
 * interfaces' signatures reach, and {@code VimApi_}, the package's type scope.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface VimApi {
    /**
     * The WSDL that the interfaces are checked against: a file's path, or the name of a resource on the class path.
     * Schemas that it imports and includes are read from beside it. A relative path starts at the compiler's working
     * directory. The processor option {@code vim25.wsdl} says the same for the whole compile, and wins. The WSDL may be
     * that of another service than vim25, over the same core types.
     *
     * @return the path or name; empty, the default, for the vSphere 9.1 documents that the processor carries
     */
    String wsdl() default "";

    /**
     * Other generated packages whose types this one takes instead of making its own. A type that one of them has
     * exists once for both.
     *
     * @return the packages' names; none by default
     */
    String[] uses() default {};

    /**
     * Data types, enums and faults to generate beside those that the signatures reach: for example a fault that
     * no operation declares but a task ends with, {@code InvalidPowerState}.
     *
     * @return names as in the WSDL, or {@code "*"} for all that it has; none by default
     */
    String[] types() default {};

    /**
     * The lowest API version that the package must run against, for example {@code 7.0.3.0}. Then it is an error at
     * compile time to declare what no call could use there: an operation that is newer, or one with a required parameter
     * that is, or a property whose path leads through a field that is. An optional parameter that is newer is none, since
     * it may be left unset; a value for it is refused at run time, before anything is sent.
     *
     * @return the version; empty, the default, for no check
     */
    String minVersion() default "";
}
