/**
 * The library against vcsim, govmomi's vCenter simulator, which runs as a process of its own. Without vcsim, and
 * without Go to build it, these tests are skipped and say so; with {@code VCSIM_REQUIRED=true} they fail instead.
 */
@NullMarked
package io.vim25.conformance.vcsim;

import org.jspecify.annotations.NullMarked;
