/**
 * Writes annotated interfaces: the first version of vim-generated's, and for a newer WSDL the skeletons of what isn't
 * claimed yet. A tool for those who keep vim-generated, run by hand; what it writes is reviewed and kept by hand.
 */
@NullMarked
package io.vim25.scaffold;

import org.jspecify.annotations.NullMarked;
