/**
 * What is kept current by the server: a property collector of our own watches a view, and one thread asks it again and
 * again what has changed. The loop outlives sessions, and servers that aren't there for a while; what is watched, and
 * what becomes of the changes, is up to a {@link io.vim25.internal.update.Watch}.
 */
@NullMarked
package io.vim25.internal.update;

import org.jspecify.annotations.NullMarked;
