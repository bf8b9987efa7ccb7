/**
 * What a WSDL set says, as immutable records in the WSDL's own spelling and order.
 *
 * <p>The records know nothing of XML, javac or JavaPoet: readers fill them, binding and emitting look at them.
 */
@NullMarked
package io.vim25.processor.model;

import org.jspecify.annotations.NullMarked;
