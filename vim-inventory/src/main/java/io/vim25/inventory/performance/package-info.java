/**
 * Performance statistics: which counters a server has, and series of their values for one managed object or for very
 * many, read in few calls.
 */
@NullMarked
package io.vim25.inventory.performance;

import org.jspecify.annotations.NullMarked;
