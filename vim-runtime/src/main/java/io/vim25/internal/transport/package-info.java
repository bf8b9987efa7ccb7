/**
 * The seam to the network: bytes of a SOAP envelope out, status, headers and a stream of bytes back.
 *
 * <p>Documents that a server publishes beside its services come the same way.
 *
 * <p>A transport sends each request at most once, and keeps no cookies, follows no redirects and retries nothing.
 */
@NullMarked
package io.vim25.internal.transport;

import org.jspecify.annotations.NullMarked;
