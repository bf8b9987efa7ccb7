/** Tells OpenTelemetry of calls. It needs {@code opentelemetry-api}, which only programs have that use it. */
@NullMarked
package io.vim25.opentelemetry;

import org.jspecify.annotations.NullMarked;
