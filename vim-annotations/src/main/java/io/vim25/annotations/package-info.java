/**
 * The annotations that declare which managed objects, operations and properties of the vSphere API a program uses.
 *
 * <p>They are read at compile time only; nothing looks at them when a program runs.
 */
@NullMarked
package io.vim25.annotations;

import org.jspecify.annotations.NullMarked;
