/**
 * Joins what a user declared with what the WSDL says: checks each signature, finds the types that they reach, and
 * gives every generated class its name.
 *
 * <p>What comes out is finished: emitting it asks nothing and can't fail.
 */
@NullMarked
package io.vim25.processor.bind;

import org.jspecify.annotations.NullMarked;
