package io.vim25.simulator.internal.model;

import io.vim25.simulator.LoggedOutReply;
import io.vim25.simulator.RunListener;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What a simulated vCenter is made from.
 *
 * @param hosts how many hosts it has
 * @param virtualMachines how many virtual machines it has
 * @param apiVersion the version of the API that it says it has
 * @param userName the one user that can log in
 * @param password that user's password
 * @param sessionTimeout how long a session lasts without a call
 * @param taskDuration how long a task takes
 * @param pageLimit how many objects a page holds at most
 * @param updateLimit how many objects a set of updates tells of at most
 * @param loggedOutReply how to answer who reads properties without a session
 * @param clock what time it is
 * @param runListener who is told what has run
 */
public record Settings(
        int hosts,
        int virtualMachines,
        String apiVersion,
        String userName,
        String password,
        Duration sessionTimeout,
        Duration taskDuration,
        int pageLimit,
        int updateLimit,
        LoggedOutReply loggedOutReply,
        InstantSource clock,
        RunListener runListener) {
    /** The size; never the password. */
    @Override
    public String toString() {
        return "Settings[" + hosts + " hosts, " + virtualMachines + " virtual machines]";
    }
}
