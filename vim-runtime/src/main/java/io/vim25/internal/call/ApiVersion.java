package io.vim25.internal.call;

/** Which version of the API a client and a server have in common. */
final class ApiVersion {
    /** The version of the WSDL that the runtime's own classes are made from. */
    static final String OURS = "9.1.0.0";

    private ApiVersion() {}

    /** The lower of a server's version and ours. */
    static String common(String server) {
        return compare(server, OURS) < 0 ? server : OURS;
    }

    private static int compare(String a, String b) {
        String[] left = a.split("\\D+", -1);
        String[] right = b.split("\\D+", -1);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Integer.compare(part(left, i), part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int part(String[] parts, int index) {
        return index < parts.length && !parts[index].isEmpty() && parts[index].length() < 7
                ? Integer.parseInt(parts[index])
                : 0;
    }
}
