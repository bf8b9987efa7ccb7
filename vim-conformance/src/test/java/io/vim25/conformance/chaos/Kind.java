package io.vim25.conformance.chaos;

import io.vim25.ManagedObjectNotFound;
import io.vim25.MethodFault;
import io.vim25.generated.InvalidArgument;
import org.jspecify.annotations.Nullable;

/** The kinds of calls of a run. */
enum Kind {
    CURRENT_TIME("CurrentTime", true, null, 20),
    NAME("name", true, null, 15),
    SUMMARY("name and summary", true, null, 10),
    NAME_OF_NOTHING("name of what isn't there", true, ManagedObjectNotFound.class, 5),
    POWER_ON("PowerOnVM_Task", false, null, 20),
    POWER_OFF("PowerOffVM_Task", false, null, 20),
    CREATE_VIEW("CreateContainerView", false, null, 4),
    POWER_ON_NOTHING("PowerOnVM_Task of what isn't there", false, ManagedObjectNotFound.class, 3),
    VIEW_OF_A_MACHINE("CreateContainerView of what contains nothing", false, InvalidArgument.class, 3);

    private final String text;
    private final boolean safe;
    private final @Nullable Class<? extends MethodFault> fault;
    private final int share;

    Kind(String text, boolean safe, @Nullable Class<? extends MethodFault> fault, int share) {
        this.text = text;
        this.safe = safe;
        this.fault = fault;
        this.share = share;
    }

    /** The kind of a call of a run, by the run's seed. */
    static Kind of(int call, long seed) {
        int draw = new Plan(seed ^ (call + 1L) * 0x9e3779b97f4a7c15L).below(100);
        for (Kind kind : values()) {
            draw -= kind.share;
            if (draw < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("the shares don't make a hundred");
    }

    /** Whether it may run more than once. */
    boolean isSafe() {
        return safe;
    }

    /** Whether it must end with a fault, and can't run. */
    boolean isRefused() {
        return fault != null;
    }

    /** Whether it must end with this fault. */
    boolean isRefusedBy(MethodFault found) {
        return fault != null && fault.isInstance(found);
    }

    @Override
    public String toString() {
        return text;
    }
}
