/**
 * The operations that the runtime itself calls, declared and generated like anybody else's.
 *
 * <p>Nothing of this package is exported: a program that wants these operations declares them, or takes vim-generated.
 */
@VimApi(types = "VirtualMachineQuestionInfo")
@NullMarked
package io.vim25.internal.core;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
