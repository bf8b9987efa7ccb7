/**
 * Writes the files: one class here for each kind of file. What it is given is checked and complete.
 *
 * <p>Nothing outside this package knows of JavaPoet.
 */
@NullMarked
package io.vim25.processor.emit;

import org.jspecify.annotations.NullMarked;
