package io.vim25.internal.update;

import io.vim25.Vim;
import io.vim25.internal.core.PropertyFilterSpec;
import io.vim25.internal.core.UpdateSet;
import io.vim25.internal.core.View;
import io.vim25.spi.TypeScope;

/**
 * What an {@link UpdateLoop} watches, and where it tells of the changes. All is called by one thread at a time: by the
 * one that starts the loop until that has started, then by the loop's.
 */
public interface Watch {
    /** Makes the view that the filter starts from, in the present session; again in each further one. */
    View open(Vim vim);

    /** What to read of the objects in the view. */
    PropertyFilterSpec filter(View view);

    /** Whether a change of a part of a property comes as that part, rather than as the whole property. */
    boolean partialUpdates();

    /** The types of the values. */
    TypeScope scope();

    /** The filter is new: what comes until a set isn't truncated is all that there is, whatever came before. */
    void opened();

    /** What has changed; if the set is truncated, more of it comes at once. */
    void changed(UpdateSet updates);

    /** A while has passed without a change. */
    void idle();

    /** What is watched can't be asked at present; it is tried again. */
    void failing(RuntimeException e);

    /** The end of a loop that nobody has closed: it can't go on. */
    void failed(RuntimeException e);
}
