/**
 * What a user wrote: annotated packages and interfaces, read from javac's elements as declarations.
 *
 * <p>Types that don't exist yet are no mistake here: they are names, which binding looks up.
 */
@NullMarked
package io.vim25.processor.source;

import org.jspecify.annotations.NullMarked;
