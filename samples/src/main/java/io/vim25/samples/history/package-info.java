/** What the guide to events, tasks and statistics shows. */
@NullMarked
package io.vim25.samples.history;

import org.jspecify.annotations.NullMarked;
