package io.vim25.processor.emit;

import java.util.regex.Pattern;

/**
 * Lays out a source as one would: JavaPoet spreads short comments, fields and empty bodies over several lines, and leaves
 * some lines longer than 120 characters.
 */
final class Layout {
    private static final Pattern SHORT_COMMENT = lines("^( *)/\\*\\*\\n *\\* (.{1,105})\\n *\\*/$");
    private static final Pattern BETWEEN_FIELDS =
            lines("^( {4}private (?!static)[^{\\n]*;)\\n\\n(?= {4}private [^{\\n]*;$)");
    private static final Pattern EMPTY_BODY = lines("\\{\\n *\\}$");
    private static final Pattern LONG_CONSTANT = lines("^(?=.{121})( *)(\\w+ static final [^=\\n]* =) (.*;)$");
    private static final Pattern LONG_CASE = lines("^(?=.{121})( *)(case .* ->) (.*;)$");

    private Layout() {}

    private static Pattern lines(String regex) {
        return Pattern.compile(regex, Pattern.MULTILINE);
    }

    static String tidy(String source) {
        String text = SHORT_COMMENT.matcher(source).replaceAll("$1/** $2 */");
        text = BETWEEN_FIELDS.matcher(text).replaceAll("$1\n");
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        text = LONG_CONSTANT.matcher(text).replaceAll("$1$2\n$1        $3");
        return LONG_CASE.matcher(text).replaceAll("$1$2\n$1    $3");
    }
}
