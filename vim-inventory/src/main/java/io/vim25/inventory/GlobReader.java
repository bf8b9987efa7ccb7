package io.vim25.inventory;

/** Turns a pattern for a name into a regular expression. Used once. */
final class GlobReader {
    private static final int ESCAPE_LENGTH = 3;

    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int at;

    GlobReader(String glob) {
        this.glob = glob;
    }

    String regex() {
        while (at < glob.length()) {
            switch (glob.charAt(at)) {
                case '*' -> special(".*");
                case '?' -> special(".");
                case '[' -> characters();
                default -> literal();
            }
        }
        return regex.toString();
    }

    private void special(String expression) {
        regex.append(expression);
        at++;
    }

    /** A set of characters; one that isn't closed is left to the regular expression's own complaint. */
    private void characters() {
        special("[");
        if (at < glob.length() && (glob.charAt(at) == '!' || glob.charAt(at) == '^')) {
            special("^");
        }
        while (at < glob.length() && glob.charAt(at) != ']') {
            if (glob.charAt(at) == '-') {
                special("-");
            } else {
                literal();
            }
        }
        if (at < glob.length()) {
            special("]");
        }
    }

    private void literal() {
        String escape = glob.substring(at, Math.min(at + ESCAPE_LENGTH, glob.length()));
        String plain = EntityNames.unescape(escape);
        if (escape.length() == ESCAPE_LENGTH && plain.length() == 1) {
            at += ESCAPE_LENGTH;
            quote(plain.charAt(0));
            return;
        }
        if (glob.charAt(at) == '\\' && at + 1 < glob.length()) {
            at++;
        }
        quote(glob.charAt(at++));
    }

    private void quote(char c) {
        if (!Character.isLetterOrDigit(c) && c < 128) {
            regex.append('\\');
        }
        regex.append(c);
    }
}
