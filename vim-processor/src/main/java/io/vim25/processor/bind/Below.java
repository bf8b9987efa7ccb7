package io.vim25.processor.bind;

import org.jspecify.annotations.Nullable;

/**
 * What is below a path: the fields of a data object, or of the elements of a list.
 *
 * @param paths the class with the paths of the fields
 * @param key what kind of key an element of the list is named by; null if the value is no list
 */
public record Below(JavaName paths, Shape.@Nullable Kind key) {}
