/** A small API of the tests, written as the generator writes one: data with all kinds of fields, an enum, faults. */
@NullMarked
package io.vim25.internal.codec.sample;

import org.jspecify.annotations.NullMarked;
