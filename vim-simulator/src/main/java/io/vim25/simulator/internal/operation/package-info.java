/**
 * What a simulated vCenter does: for each managed object that has operations a class that runs them for one call.
 *
 * <p>Each extends a skeleton, which the processor writes: it reads the arguments and writes the result. An operation
 * that isn't overridden isn't supported.
 */
@VimApi(uses = "io.vim25.generated")
@NullMarked
package io.vim25.simulator.internal.operation;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
