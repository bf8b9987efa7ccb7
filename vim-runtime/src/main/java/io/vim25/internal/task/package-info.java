/**
 * How tasks are waited for. All waits of a {@code Vim} share one view on the server and one thread that asks what has
 * changed in it; both begin with the first wait, and end when there is nothing left to wait for.
 */
@NullMarked
package io.vim25.internal.task;

import org.jspecify.annotations.NullMarked;
