/**
 * Objects to XML and back: SOAP envelopes, the fields of data objects and faults, and what a newer server added to them.
 *
 * <p>Also what else can be done with an object that writes its own fields: comparing, printing, finding one field.
 */
@NullMarked
package io.vim25.internal.codec;

import org.jspecify.annotations.NullMarked;
