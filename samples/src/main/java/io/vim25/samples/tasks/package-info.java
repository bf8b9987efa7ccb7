/** How tasks are waited for: the code of the guide's page about it. */
@NullMarked
package io.vim25.samples.tasks;

import org.jspecify.annotations.NullMarked;
