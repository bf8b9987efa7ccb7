package io.vim25.processor.bind;

import org.jspecify.annotations.Nullable;

/**
 * A field of a type, or a parameter of an operation.
 *
 * @param wireName its name on the wire
 * @param javaName the name of its variable
 * @param accessor what its getter's and setter's names end in
 * @param shape what its value is
 * @param nullable whether its value may be absent
 * @param secret whether its value must never be printed
 * @param since the API version that it came with where that is newer than its type, if known
 */
public record BoundField(
        String wireName,
        String javaName,
        String accessor,
        Shape shape,
        boolean nullable,
        boolean secret,
        @Nullable String since) {}
