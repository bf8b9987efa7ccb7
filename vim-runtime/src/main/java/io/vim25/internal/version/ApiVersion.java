package io.vim25.internal.version;

/**
 * Orders versions of the API: {@code 8.0.3.0}, {@code 6.7}, {@code 2.5u2}, {@code 2.5u2server}. Other texts, as
 * prereleases have them, are of an unknown shape.
 */
final class ApiVersion {
    /** The version of the WSDL that the processor carries, and that the runtime's own classes are made from. */
    static final String OURS = "9.1.0.0";

    /** The order of a text of an unknown shape: it is before all others, so whatever came with it is everywhere. */
    static final long UNKNOWN = -1;

    /** The one word that a version has: an update of the servers, but not of the hosts. */
    private static final String SERVER = "server";

    private static final int NUMBERS = 4;
    private static final int BITS = 15;

    private ApiVersion() {}

    /** A number that is the greater, the newer a version is: up to four numbers side by side. */
    static long order(String version) {
        int end = version.endsWith(SERVER) ? version.length() - SERVER.length() : version.length();
        long order = 0;
        int numbers = 0;
        int number = -1;
        for (int i = 0; i <= end; i++) {
            char c = i == end ? '.' : version.charAt(i);
            if (c >= '0' && c <= '9') {
                number = Math.max(number, 0) * 10 + c - '0';
            } else if ((c == '.' || c == 'u') && number >= 0 && ++numbers <= NUMBERS) {
                order = (order << BITS) | number;
                number = -1;
            } else {
                return UNKNOWN;
            }
            if (number >= (1 << BITS)) {
                return UNKNOWN;
            }
        }
        return order << (BITS * (NUMBERS - numbers));
    }

    /** The older of a server's version and ours; one of an unknown shape counts as newer. */
    static String common(String server) {
        long order = order(server);
        return order == UNKNOWN || order > order(OURS) ? OURS : server;
    }
}
