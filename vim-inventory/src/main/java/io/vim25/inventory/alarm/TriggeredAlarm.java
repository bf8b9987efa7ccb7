package io.vim25.inventory.alarm;

import io.vim25.generated.Alarm;
import io.vim25.generated.ManagedEntity;
import io.vim25.generated.ManagedEntityStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alarm that is triggered on an entity.
 *
 * @param alarm its definition
 * @param name the definition's name; empty if it may not be seen
 * @param entity what it is triggered on
 * @param entityName the entity's name, with the API's escapes; empty if it may not be seen
 * @param status how bad it is: {@code YELLOW} or {@code RED}
 * @param time since when, by the server's clock
 * @param acknowledgedBy who has acknowledged it; null if nobody has
 */
public record TriggeredAlarm(
        Alarm alarm,
        String name,
        ManagedEntity entity,
        String entityName,
        ManagedEntityStatus status,
        Instant time,
        @Nullable String acknowledgedBy) {}
