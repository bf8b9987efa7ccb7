package io.vim25;

/**
 * How a task stands.
 *
 * @param state queued, running, or how it has ended; {@link TaskInfoState#UNRECOGNIZED} if a newer server says something
 *     else
 * @param percent how much of it is done, from 0 to 100: 0 as long as the server doesn't say, 100 if it has succeeded
 * @param description what it is about, for people: the task's description, or else the key of its operation, for example
 *     {@code VirtualMachine.powerOn}
 */
public record TaskProgress(TaskInfoState state, int percent, String description) {}
