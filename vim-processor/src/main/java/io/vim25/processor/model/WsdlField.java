package io.vim25.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * An element of a type, of a request, or the result of an operation.
 *
 * @param name the element's name
 * @param type the element's type: a built-in, a data type, an enum, an array type or {@code ManagedObjectReference}
 * @param optional whether it may be absent ({@code minOccurs="0"})
 * @param list whether it may repeat ({@code maxOccurs="unbounded"} or more than one)
 * @param since the API version that it came with where that is newer than its type, if known
 * @param refers the managed object type that a reference refers to ({@code facts:refers}), if known
 * @param secret whether its value must never be printed ({@code facts:secret})
 */
public record WsdlField(
        String name,
        XmlName type,
        boolean optional,
        boolean list,
        @Nullable String since,
        @Nullable String refers,
        boolean secret) {}
