/**
 * What generated code calls, and nothing else: reading and writing fields, type scopes, the base of stubs.
 *
 * <p>Programs have no need of this package. It is frozen by its {@linkplain io.vim25.spi.TypeScope#LEVEL level}: a
 * generated package states the level that it was made for.
 */
@NullMarked
package io.vim25.spi;

import org.jspecify.annotations.NullMarked;
