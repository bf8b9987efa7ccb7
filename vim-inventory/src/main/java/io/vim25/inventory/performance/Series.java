package io.vim25.inventory.performance;

import io.vim25.ManagedObjectReference;
import java.util.List;
import java.util.Optional;

/**
 * The values of one counter of one managed object, or of a part of it.
 *
 * @param entity the managed object
 * @param counter the counter
 * @param instance the part of the object; empty for the object as a whole
 * @param samples the values, the oldest first; an interval of which the server has no value is left out
 * @param gaps how many intervals were left out
 */
public record Series(
        ManagedObjectReference<?> entity, Counter counter, String instance, List<Sample> samples, int gaps) {
    /** Copies the list. */
    public Series {
        samples = List.copyOf(samples);
    }

    /** The newest value; empty if there is none at all. */
    public Optional<Sample> latest() {
        return samples.isEmpty() ? Optional.empty() : Optional.of(samples.get(samples.size() - 1));
    }
}
