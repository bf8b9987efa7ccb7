/** Finds entities by patterns of their paths. */
@NullMarked
package io.vim25.samples.find;

import org.jspecify.annotations.NullMarked;
