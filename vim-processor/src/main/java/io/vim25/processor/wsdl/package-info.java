/**
 * Reads a WSDL set into the model: any document by wsdl4j and XmlSchema, the carried set from a compact form.
 *
 * <p>Nothing outside this package knows of wsdl4j or XmlSchema.
 */
@NullMarked
package io.vim25.processor.wsdl;

import org.jspecify.annotations.NullMarked;
