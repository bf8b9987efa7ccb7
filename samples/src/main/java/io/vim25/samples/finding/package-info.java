/** Finding and devices, as the guide tells it in {@code docs/inventory.md}. */
@NullMarked
package io.vim25.samples.finding;

import org.jspecify.annotations.NullMarked;
