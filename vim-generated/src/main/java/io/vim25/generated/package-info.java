/**
 * Managed objects of the vSphere API, as annotated interfaces, and what comes out of them.
 *
 * <p>A program that wants them takes this package instead of declaring its own, or declares some and uses the types of
 * this one: {@code @VimApi(uses = "io.vim25.generated")}.
 */
@VimApi(types = {"InvalidPowerState", "InvalidArgument", "NotSupported", "MethodNotFound"})
@NullMarked
package io.vim25.generated;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
