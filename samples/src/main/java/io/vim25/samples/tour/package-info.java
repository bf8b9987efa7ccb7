/** A walk through vim-generated, as the guide tells it in {@code docs/generated-api.md}. */
@NullMarked
package io.vim25.samples.tour;

import org.jspecify.annotations.NullMarked;
