package io.mayfly.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Pattern;

/** Refuses what readers of YAML take for different values, or for what JSON cannot say. */
final class YamlStyle {

    /** A number that all take for the same: 1e3 is text to some, 010 is eight, 1_000 is a thousand. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** What looks like a number; a date or a version of three parts is none. */
    private static final Pattern NUMBERLIKE = Pattern.compile(
            "[-+]?(0[xob])?([0-9][0-9_]*(:[0-5]?[0-9])*(\\.[0-9_]*)?|\\.[0-9_]+)"
                    + "(e[-+]?[0-9]+)?|0x[0-9a-f_]+|[-+]?\\.inf|\\.nan",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD =
            Pattern.compile("y|n|yes|no|on|off|true|false|null|~", Pattern.CASE_INSENSITIVE);

    /** What a scalar begins with that is not plain: quotes and blocks. */
    private static final String QUOTED = "\"'|>";

    private final int[] text;
    private final ProblemCollector problems;

    YamlStyle(String text, ProblemCollector problems) {
        // The parser counts characters of any plane as one.
        this.text = text.codePoints().toArray();
        this.problems = problems;
    }

    void check(YAMLParser parser, JsonToken token) throws IOException {
        boolean name = token == JsonToken.FIELD_NAME;
        if (parser.isCurrentAlias()) {
            refuse(parser, "*" + parser.getText(), "the value itself: aliases are not followed");
        } else if (!name && parser.getTypeId() != null) {
            refuse(parser, "the tag " + parser.getTypeId(), "a value without a tag");
        } else if (first(parser) == '&') {
            refuse(parser, "an anchor", "a value without an anchor");
        } else if ((name || token.isScalarValue()) && QUOTED.indexOf(first(parser)) < 0) {
            checkPlain(parser, token);
        }
    }

    private void checkPlain(YAMLParser parser, JsonToken token) throws IOException {
        String value = parser.getText();
        switch (token) {
            case FIELD_NAME -> {
                if (value.isEmpty() || value.equals("<<") || ambiguous(value)) {
                    refuse(parser, value, "a name that is text: in quotes where it looks like another value");
                }
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                if (!value.equals("true") && !value.equals("false")) {
                    refuseWord(parser, value);
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (!NUMBER.matcher(value).matches()) {
                    refuseNumber(parser, value);
                }
            }
            case VALUE_STRING -> checkText(parser, value);
            default -> {
                // Nothing is what it says.
            }
        }
    }

    private void checkText(YAMLParser parser, String value) {
        if (value.isEmpty()) {
            refuse(parser, "nothing", "a value, or no such field");
        } else if (WORD.matcher(value).matches()) {
            refuseWord(parser, value);
        } else if (NUMBERLIKE.matcher(value).matches()) {
            refuseNumber(parser, value);
        }
    }

    private static boolean ambiguous(String value) {
        return WORD.matcher(value).matches() || NUMBERLIKE.matcher(value).matches();
    }

    private void refuseWord(YAMLParser parser, String value) {
        refuse(
                parser,
                value,
                "true or false, or \"" + value + "\" in quotes, since readers of YAML do not agree on the bare word");
    }

    private void refuseNumber(YAMLParser parser, String value) {
        refuse(
                parser,
                value,
                "a number written out, such as 1000 or 0.5, or text in quotes, since readers of YAML do not agree on"
                        + " such a number");
    }

    private void refuse(YAMLParser parser, String found, String expected) {
        problems.add(new Problem(
                ProblemCollector.pointer(parser),
                found,
                expected,
                parser.currentTokenLocation().getLineNr()));
    }

    /** The character that a value begins with in the text; a space behind its end. */
    private int first(YAMLParser parser) {
        long at = parser.currentTokenLocation().getCharOffset();
        return at >= 0 && at < text.length ? text[(int) at] : ' ';
    }
}
