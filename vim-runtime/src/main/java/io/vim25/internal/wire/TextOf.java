package io.vim25.internal.wire;

import java.util.List;

/** What may be shown of the text of a field that isn't a secret by its name. */
final class TextOf {
    private TextOf() {}

    /**
     * The text, without what follows a {@code ?} in an address, and without XML in it that names a secret.
     *
     * @param secrets takes what isn't shown
     */
    static String field(String text, List<String> secrets) {
        boolean isMarkup = text.contains("&lt;") || text.contains("<");
        if (isMarkup && SecretNames.isLikeSecret(text)) {
            secrets.add(text);
            return MaskedMessage.MASK;
        }
        int query = text.contains("://") ? text.indexOf('?', text.indexOf("://")) : -1;
        if (query < 0) {
            return text;
        }
        secrets.add(text.substring(query + 1));
        return text.substring(0, query + 1) + MaskedMessage.MASK;
    }
}
