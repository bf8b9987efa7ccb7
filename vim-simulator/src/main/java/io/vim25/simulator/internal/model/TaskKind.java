package io.vim25.simulator.internal.model;

/**
 * What a task does.
 *
 * @param operation the operation that started it, for example {@code PowerOnVM_Task}
 * @param descriptionId how its description is looked up, for example {@code VirtualMachine.powerOn}
 */
public record TaskKind(String operation, String descriptionId) {}
