package io.vim25.simulator;

import io.vim25.simulator.internal.model.Settings;
import io.vim25.simulator.internal.model.VirtualCenter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/** Prepares a {@link Simulator}. Not thread-safe. */
public final class SimulatorBuilder {
    private int port;
    private int hosts = 3;
    private int virtualMachines = 10;
    private String apiVersion = "8.0.3.0";
    private String userName = "administrator@vsphere.local";
    private String password = "simulated";
    private Duration sessionTimeout = Duration.ofMinutes(30);
    private Duration taskDuration = Duration.ofMillis(500);
    private int pageLimit = 1000;
    private int updateLimit = 100;
    private LoggedOutReply loggedOutReply = LoggedOutReply.MISSING_SET;
    private InstantSource clock = InstantSource.system();
    private RunListener runListener = (operation, operationId) -> {};

    SimulatorBuilder() {}

    /** The port to listen on; 0, the default, for any that is free. */
    public SimulatorBuilder port(int newPort) {
        this.port = newPort;
        return this;
    }

    /** How many hosts the cluster has; three unless said otherwise. */
    public SimulatorBuilder hosts(int count) {
        this.hosts = atLeast(1, count, "hosts");
        return this;
    }

    /** How many virtual machines there are; ten unless said otherwise. */
    public SimulatorBuilder virtualMachines(int count) {
        this.virtualMachines = atLeast(0, count, "virtual machines");
        return this;
    }

    /**
     * The version of the API that it says it has; {@code 8.0.3.0} unless said otherwise. What it can do is the same in
     * all versions.
     */
    public SimulatorBuilder apiVersion(String version) {
        if (!version.matches("[\\w.-]+")) {
            throw new IllegalArgumentException("\"" + version + "\" is no API version. Write one such as \"7.0.3.0\".");
        }
        this.apiVersion = version;
        return this;
    }

    /** The one user that can log in. */
    public SimulatorBuilder user(String newUserName, String newPassword) {
        this.userName = Objects.requireNonNull(newUserName, "newUserName");
        this.password = Objects.requireNonNull(newPassword, "newPassword");
        return this;
    }

    /** How long a session lasts without a call; 30 minutes unless said otherwise. */
    public SimulatorBuilder sessionTimeout(Duration timeout) {
        this.sessionTimeout = notNegative(timeout);
        return this;
    }

    /** How long a task takes; half a second unless said otherwise. */
    public SimulatorBuilder taskDuration(Duration duration) {
        this.taskDuration = notNegative(duration);
        return this;
    }

    /** How many objects a page holds at most, also where a caller asks for more; 1,000 unless said otherwise. */
    public SimulatorBuilder pageLimit(int objects) {
        this.pageLimit = atLeast(1, objects, "objects in a page");
        return this;
    }

    /**
     * How many objects {@code WaitForUpdatesEx} tells of at once, also where a caller asks for more; 100 unless said
     * otherwise, as in a vCenter. A set that doesn't tell all says so.
     */
    public SimulatorBuilder updateLimit(int objects) {
        this.updateLimit = atLeast(1, objects, "objects in a set of updates");
        return this;
    }

    /** How to answer who reads properties without a session; by a missing set unless said otherwise. */
    public SimulatorBuilder loggedOutReply(LoggedOutReply reply) {
        this.loggedOutReply = Objects.requireNonNull(reply, "reply");
        return this;
    }

    /** What time it is: sessions and tasks end by this clock. The system's unless said otherwise. */
    public SimulatorBuilder clock(InstantSource newClock) {
        this.clock = Objects.requireNonNull(newClock, "newClock");
        return this;
    }

    /** Who is told what has run; nobody unless said otherwise. */
    public SimulatorBuilder runListener(RunListener listener) {
        this.runListener = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Starts it.
     *
     * @throws UncheckedIOException if it can't listen on the port
     */
    public Simulator start() {
        Settings settings = new Settings(
                hosts,
                virtualMachines,
                apiVersion,
                userName,
                password,
                sessionTimeout,
                taskDuration,
                pageLimit,
                updateLimit,
                loggedOutReply,
                clock,
                runListener);
        return new Simulator(new VirtualCenter(settings), port);
    }

    private static int atLeast(int least, int count, String what) {
        if (count < least) {
            throw new IllegalArgumentException("there can't be " + count + " " + what);
        }
        return count;
    }

    private static Duration notNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("a time isn't less than nothing, but this one is " + duration);
        }
        return duration;
    }
}
