/**
 * Mistakes in what a user wrote: found by the stages as values, told to javac in one place.
 */
@NullMarked
package io.vim25.processor.problem;

import org.jspecify.annotations.NullMarked;
