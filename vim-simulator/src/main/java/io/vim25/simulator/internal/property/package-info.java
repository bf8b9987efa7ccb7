/**
 * How a property collector works: which objects a filter selects, what a property path leads to, and what has changed
 * since somebody asked last.
 *
 * <p>It knows nothing of the kinds of managed objects: each gives its properties by name.
 */
@NullMarked
package io.vim25.simulator.internal.property;

import org.jspecify.annotations.NullMarked;
