package io.vim25.processor.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote about a method. Links become plain names, since what is imported there need not be elsewhere.
 *
 * @param text the main description, without its block tags; empty if there is none
 * @param parameters what {@code @param} says, by the parameters' names, in order
 */
public record DocComment(String text, Map<String, String> parameters) {
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)(?:\\s+([^}]*))?}");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^ *@\\w");
    private static final Pattern PARAMETER = Pattern.compile("(?ms)^ *@param\\s+(\\w+)\\s+(.*?)(?=^ *@\\w|\\z)");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("(?s)(.*?[.!?])(?=\\s|$).*");

    static DocComment of(@Nullable String comment) {
        String text = LINK.matcher(comment == null ? "" : comment).replaceAll(DocComment::plain);
        Matcher tag = BLOCK_TAG.matcher(text);
        int end = tag.find() ? tag.start() : text.length();
        return new DocComment(lines(text.substring(0, end)), parameters(text.substring(end)));
    }

    private static String plain(MatchResult link) {
        String shown =
                link.group(2) == null ? link.group(1).replaceFirst("^#", "").replace('#', '.') : link.group(2);
        return Matcher.quoteReplacement("{@code " + shown + "}");
    }

    /** Without the blank that follows the asterisk of each line. */
    private static String lines(String text) {
        return text.replaceAll("(?m)^ ", "").strip();
    }

    private static Map<String, String> parameters(String blocks) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(blocks);
        while (parameter.find()) {
            parameters.put(parameter.group(1), parameter.group(2).strip().replaceAll("\\s*\\n\\s*", " "));
        }
        return parameters;
    }

    /** The first sentence of the main description; empty if there is none. */
    public String firstSentence() {
        Matcher sentence = FIRST_SENTENCE.matcher(text);
        return sentence.matches() ? sentence.group(1) : text;
    }
}
