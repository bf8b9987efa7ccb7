/**
 * A million things that go wrong, in little time: calls from many threads, through a proxy that cuts, stalls, drops and
 * lies, to a server that forgets sessions and restarts. Each call has an operation id of its own, the server says which
 * ids ran, the proxy notes what it did to each, and the books of both must agree with what the caller was told.
 */
@NullMarked
package io.vim25.conformance.chaos;

import org.jspecify.annotations.NullMarked;
