/**
 * What may be shown of messages: the wire log, and the parts of replies that exceptions quote. Secrets are taken out by
 * the names of elements, and by the values that the request had.
 */
@NullMarked
package io.vim25.internal.wire;

import org.jspecify.annotations.NullMarked;
