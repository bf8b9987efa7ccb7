/** How the samples are told of a server on the command line. */
@NullMarked
package io.vim25.samples.server;

import org.jspecify.annotations.NullMarked;
