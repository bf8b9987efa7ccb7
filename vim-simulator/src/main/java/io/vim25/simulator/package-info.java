/**
 * A vCenter in the same JVM, for tests and first steps: {@link io.vim25.simulator.Simulator} starts one, and stops it.
 *
 * <p>What it does with a call is in {@code internal}, in the order in which a call passes: {@code server} takes it from
 * HTTP and SOAP, {@code operation} runs it, {@code property} reads properties, {@code model} is what there is.
 */
@NullMarked
package io.vim25.simulator;

import org.jspecify.annotations.NullMarked;
