package io.vim25.inventory.performance;

/**
 * What a managed object has statistics of.
 *
 * @param counter the counter
 * @param instance the part of the object: the number of a processor, the name of a disk; empty for the object as a whole
 */
public record Metric(Counter counter, String instance) {}
