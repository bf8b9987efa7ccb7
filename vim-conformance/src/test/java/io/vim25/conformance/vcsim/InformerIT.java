package io.vim25.conformance.vcsim;

import io.vim25.Vim;
import io.vim25.conformance.LiveCopy;
import io.vim25.conformance.RandomChanges;
import org.junit.jupiter.api.Test;

/** Live copies of an inventory that changes. {@code -Dinformer.changes} says how often; 75 times unless said otherwise. */
final class InformerIT {
    private static final int CHANGES = Integer.getInteger("informer.changes", 75);

    /** vcsim takes time for each change that grows with those that wait, so it is let catch up. */
    private static final int BATCH = 25;

    /**
     * Without machines that are destroyed: where one leaves while its view changes too, vcsim forgets to tell. The test
     * with the simulator has those.
     */
    @Test
    void knowsAfterManyChangesWhatAFreshReadSays() throws Exception {
        try (Vcsim vcsim = Vcsim.start("-vms", "10");
                Vim vim = vcsim.connect();
                LiveCopy copy = new LiveCopy(vim)) {
            RandomChanges changes = new RandomChanges(vim, 25_11_22L, 40, false);
            for (int made = 0; made < CHANGES; made += BATCH) {
                changes.make(BATCH);
                copy.assertEqualToFreshRead();
            }
            System.out.println("Live copy is equal to a fresh read each " + BATCH + " of " + CHANGES
                    + " changes of vcsim: " + changes);
        }
    }
}
