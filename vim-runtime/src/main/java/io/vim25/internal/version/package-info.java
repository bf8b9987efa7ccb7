/** Versions of the API: how they are ordered, which ones a server has, and which one is spoken with it. */
@NullMarked
package io.vim25.internal.version;

import org.jspecify.annotations.NullMarked;
