/**
 * How a property collector works: which objects a filter selects, what a property path leads to, and pages.
 *
 * <p>It knows nothing of the kinds of managed objects: each gives its properties by name.
 */
@NullMarked
package io.vim25.simulator.internal.property;

import org.jspecify.annotations.NullMarked;
