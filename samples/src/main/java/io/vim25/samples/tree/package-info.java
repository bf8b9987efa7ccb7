/** The inventory as a tree, with sizes and states: as text, or as a page for a browser. */
@NullMarked
package io.vim25.samples.tree;

import org.jspecify.annotations.NullMarked;
