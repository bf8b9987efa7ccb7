package io.vim25.simulator.internal.model;

import io.vim25.generated.ObjectContent;
import java.util.List;

/** What was read for a caller who takes it a page at a time, as it was when it was read. */
public final class Pages {
    private final int size;
    private List<ObjectContent> rest;

    /**
     * Makes pages.
     *
     * @param size how many objects a page holds at most
     */
    public Pages(List<ObjectContent> all, int size) {
        this.size = size;
        this.rest = all;
    }

    /** The next page. */
    public List<ObjectContent> next() {
        int end = Math.min(size, rest.size());
        List<ObjectContent> page = rest.subList(0, end);
        rest = rest.subList(end, rest.size());
        return page;
    }

    /** Whether there are no more. */
    public boolean isEmpty() {
        return rest.isEmpty();
    }
}
