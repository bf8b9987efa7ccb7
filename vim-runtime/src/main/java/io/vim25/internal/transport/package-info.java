/**
 * The seam to the network: bytes of a SOAP envelope out, status, headers and a stream of bytes back.
 *
 * <p>A transport sends each request at most once, and keeps no cookies, follows no redirects and retries nothing.
 */
@NullMarked
package io.vim25.internal.transport;

import org.jspecify.annotations.NullMarked;
