package io.vim25.processor.bind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Which managed object type extends which: a WSDL doesn't say, so for vim25 a list does. It is read when it is first
 * needed, which is when an interface and the WSDL don't name the same type.
 */
final class ManagedTypes {
    private static final String LIST = "managed-types.txt";

    private final boolean known;
    private final Map<String, String> bases = new HashMap<>();

    private ManagedTypes(boolean known) {
        this.known = known;
    }

    /** The managed object types of a namespace; for another than vim25 only what interfaces say is known. */
    static ManagedTypes of(String namespace) {
        return new ManagedTypes(namespace.equals("urn:vim25"));
    }

    /** Whether a type is, or extends, another. */
    boolean isA(String type, String base) {
        if (known && bases.isEmpty()) {
            load();
        }
        for (String next = type; next != null; next = bases.get(next)) {
            if (next.equals(base)) {
                return true;
            }
        }
        return false;
    }

    private void load() {
        try (InputStream in = ManagedTypes.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] names = line.split(" ", -1);
                if (names.length == 2) {
                    bases.put(names[0], names[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }
}
