/**
 * Tests of the processor on the real runtime: what it writes, what it says to mistakes, and that what it wrote works.
 *
 * <p>The cases are folders under {@code src/test/resources/processor}.
 */
@NullMarked
package io.vim25.conformance.processor;

import org.jspecify.annotations.NullMarked;
