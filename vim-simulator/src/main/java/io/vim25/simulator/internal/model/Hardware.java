package io.vim25.simulator.internal.model;

/**
 * What a virtual machine has.
 *
 * @param cpus its processors
 * @param memoryMB its memory, in MB
 * @param disks its disks
 * @param networkCards its network cards
 */
public record Hardware(int cpus, int memoryMB, int disks, int networkCards) {}
