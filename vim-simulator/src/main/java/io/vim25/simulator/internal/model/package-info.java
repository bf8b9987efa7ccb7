/**
 * What there is in a simulated vCenter: the managed objects with their properties, the sessions, the tasks.
 *
 * <p>One lock guards all of it: whoever reads or changes anything holds it, which {@code VirtualCenter} sees to.
 */
@NullMarked
package io.vim25.simulator.internal.model;

import org.jspecify.annotations.NullMarked;
