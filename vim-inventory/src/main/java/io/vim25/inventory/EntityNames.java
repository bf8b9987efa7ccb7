package io.vim25.inventory;

/**
 * The names of managed entities as they stand in the API, where three characters are escaped, since paths are made of
 * names: {@code /} as {@code %2f}, {@code \} as {@code %5c}, and {@code %} as {@code %25}.
 */
public final class EntityNames {
    private EntityNames() {}

    /** A name as the API has it, of a name as people write it. */
    public static String escape(String name) {
        return name.replace("%", "%25").replace("/", "%2f").replace("\\", "%5c");
    }

    /** A name as people write it, of a name as the API has it; other escapes are left as they are. */
    public static String unescape(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            String escape = name.substring(i, Math.min(i + 3, name.length()));
            switch (escape) {
                case "%2f", "%2F" -> plain.append('/');
                case "%5c", "%5C" -> plain.append('\\');
                case "%25" -> plain.append('%');
                default -> {
                    plain.append(name.charAt(i));
                    continue;
                }
            }
            i += 2;
        }
        return plain.toString();
    }
}
