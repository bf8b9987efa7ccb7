/** A program that shows live what changes in an inventory. */
@NullMarked
package io.vim25.samples.watch;

import org.jspecify.annotations.NullMarked;
