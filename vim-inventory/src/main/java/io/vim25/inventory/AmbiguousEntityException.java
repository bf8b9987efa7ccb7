package io.vim25.inventory;

import io.vim25.VimException;
import java.io.Serial;
import java.util.List;

/** Several entities are where a {@link Finder} was asked for one. */
public final class AmbiguousEntityException extends VimException {
    private static final int MOST_SHOWN = 10;

    @Serial
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String[] candidates;

    AmbiguousEntityException(String type, String path, List<String> candidates) {
        super(
                path + " is " + candidates.size() + " of type " + type + ": " + shown(candidates)
                        + ". Fix: write one of these paths, or ask for a list.",
                null);
        this.path = path;
        this.candidates = candidates.toArray(String[]::new);
    }

    private static String shown(List<String> candidates) {
        String first = String.join(", ", candidates.subList(0, Math.min(MOST_SHOWN, candidates.size())));
        return candidates.size() > MOST_SHOWN ? first + ", and " + (candidates.size() - MOST_SHOWN) + " more" : first;
    }

    /** The path that was asked for. */
    public String path() {
        return path;
    }

    /** The paths of all that it may mean, in the inventory's order. */
    public List<String> candidates() {
        return List.of(candidates);
    }
}
