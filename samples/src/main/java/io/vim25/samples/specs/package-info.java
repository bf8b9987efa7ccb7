/**
 * Specifications that programs build most often, each in a class of its own, with vim-generated. Their code is shown in
 * the guide, in {@code docs/specs.md}.
 */
@NullMarked
package io.vim25.samples.specs;

import org.jspecify.annotations.NullMarked;
