/**
 * The wire: HTTP requests come in, SOAP calls go on to the operations, and results and faults go back.
 *
 * <p>Whatever a client sends is answered by a result or a SOAP fault, and nothing is printed.
 */
@NullMarked
package io.vim25.simulator.internal.server;

import org.jspecify.annotations.NullMarked;
