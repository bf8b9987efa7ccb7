package io.vim25.processor.source;

import javax.lang.model.element.Element;

/**
 * A type where a signature uses it: a parameter or a result.
 *
 * @param name the parameter's name; empty for a result
 * @param type the type
 * @param nullable whether it is marked {@code @Nullable}
 * @param element where a message about it goes
 */
public record SignatureType(String name, JavaType type, boolean nullable, Element element) {}
