/** Reads properties of many objects, and watches them: the code of the guide's page on that. */
@NullMarked
package io.vim25.samples.properties;

import org.jspecify.annotations.NullMarked;
