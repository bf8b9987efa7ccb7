package io.vim25.inventory;

import io.vim25.VimException;
import java.io.Serial;
import java.util.List;

/** Nothing is where a {@link Finder} was asked to look. The message names what is there under a similar name. */
public final class EntityNotFoundException extends VimException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String[] near;

    EntityNotFoundException(String type, String path, List<String> near) {
        super("There is no " + type + " " + path + advice(near), null);
        this.path = path;
        this.near = near.toArray(String[]::new);
    }

    private static String advice(List<String> near) {
        return near.isEmpty()
                ? ". Check the path; what the user may not see isn't found."
                : ". Near: " + String.join(", ", near);
    }

    /** The path that was asked for. */
    public String path() {
        return path;
    }

    /** The paths of entities with a similar name, or of another type, the nearest first; at most five. */
    public List<String> near() {
        return List.of(near);
    }
}
