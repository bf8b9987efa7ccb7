/** Tells Micrometer of calls. It needs {@code micrometer-core}, which only programs have that use it. */
@NullMarked
package io.vim25.micrometer;

import org.jspecify.annotations.NullMarked;
