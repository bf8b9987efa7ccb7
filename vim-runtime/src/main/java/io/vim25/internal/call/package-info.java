/**
 * What happens between {@code Vim.call} and the transport: the session is put around a call, the call becomes SOAP, the
 * reply becomes a result or a fault.
 */
@NullMarked
package io.vim25.internal.call;

import org.jspecify.annotations.NullMarked;
