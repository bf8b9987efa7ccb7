/** Two programs that look at what happens on a server: its events, and its busiest virtual machines. */
@NullMarked
package io.vim25.samples.monitor;

import org.jspecify.annotations.NullMarked;
