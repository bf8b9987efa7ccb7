package io.vim25.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that may be sent again when its reply was lost, since running it twice is the same as running it
 * once.
 *
 * <pre>{@code
 * @SafeToRepeat @Operation("CurrentTime") Instant currentTime();
 * }</pre>
 *
 * <p>Without the mark an operation is never repeated once it may have reached the server. Mark plain reads only: an
 * operation that moves a cursor, acquires a ticket or creates an object isn't safe, whatever its name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SafeToRepeat {}
