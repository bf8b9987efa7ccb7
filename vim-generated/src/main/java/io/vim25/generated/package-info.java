/**
 * All managed objects of the vSphere API, as annotated interfaces, and what comes out of them: a class for each
 * operation, data type, enum and fault.
 *
 * <p>A program that wants them takes this package instead of declaring its own, or declares some and uses the types of
 * this one: {@code @VimApi(uses = "io.vim25.generated")}. The managed object {@code Task} isn't among them: it is
 * {@link io.vim25.Task}.
 */
@VimApi(types = "*")
@NullMarked
package io.vim25.generated;

import io.vim25.annotations.VimApi;
import org.jspecify.annotations.NullMarked;
