package io.mayfly.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML as far as it says what JSON can say. The only class that knows the library for it, which need not be there.
 */
final class Yaml {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Far above any document by hand. The library takes seconds for a single value of some millions of characters. */
    private static final int LONGEST = 1_000_000;

    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    private final String text;
    private final Map<String, Integer> lines = new HashMap<>();
    private final ProblemCollector problems = new ProblemCollector(this::located);

    Yaml(String text) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** What later notes problems of the document. */
    ProblemCollector problems() {
        return problems;
    }

    /** The document as a tree, or an exception with what is wrong with it as YAML. */
    JsonNode tree() {
        if (text.length() > LONGEST) {
            problems.add(new Problem("", text.length() + " characters", "at most " + LONGEST + " characters of YAML"));
            problems.throwIfAny();
        }
        try (YAMLParser parser = FACTORY.createParser(text)) {
            check(parser);
            problems.throwIfAny();
            return bound();
        } catch (IOException e) {
            throw new InvalidDocumentException(problems.withCause(e));
        }
    }

    /** A look at every token, since binding no longer sees how a value was written. */
    private void check(YAMLParser parser) throws IOException {
        try {
            YamlStyle style = new YamlStyle(text, problems);
            int depth = 0;
            boolean over = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (over) {
                    problems.add(new Problem("", "another document on line " + line(parser), "one document"));
                    return;
                }
                if (!token.isStructEnd()) {
                    lines.putIfAbsent(ProblemCollector.pointer(parser), line(parser));
                    style.check(parser, token);
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                over = depth == 0 && token != JsonToken.FIELD_NAME;
            }
        } catch (JsonProcessingException e) {
            note(e, ProblemCollector.pointer(parser));
        }
    }

    private JsonNode bound() throws IOException {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            return StrictJson.tree(parser);
        } catch (JsonProcessingException e) {
            note(e, "");
            throw new InvalidDocumentException(problems.all());
        }
    }

    private void note(JsonProcessingException e, String pointer) {
        String message = e.getOriginalMessage();
        Matcher duplicate = DUPLICATE.matcher(message);
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        if (duplicate.matches()) {
            String name = duplicate.group(1);
            problems.add(new Problem(pointer, "\"" + name + "\" once more", "each name once", line));
            return;
        }
        // The message quotes the text at each of its places; the last of them is the one at fault.
        String place = "";
        Matcher places = PLACE.matcher(message);
        while (places.find()) {
            line = Integer.parseInt(places.group(1));
            place = " at line " + line + ", column " + places.group(2);
        }
        problems.add(new Problem(pointer, null, "valid YAML: " + said(message) + place, line));
    }

    /** The last line of the message that is neither a place nor a quotation. */
    private static String said(String message) {
        return message.lines()
                .filter(line -> !line.startsWith(" ") && !line.isBlank())
                .reduce((one, next) -> next)
                .orElse("something else stands here");
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private List<Problem> located(List<Problem> found) {
        return found.stream().map(this::located).toList();
    }

    private Problem located(Problem problem) {
        Integer line = problem.line() == null ? line(problem.pointer()) : problem.line();
        return new Problem(problem.pointer(), problem.value(), expected(problem), line);
    }

    /** What YAML takes for a number was often meant as text, such as a version. */
    private static String expected(Problem problem) {
        String value = problem.value();
        boolean bare = value != null && value.matches("[-0-9].*|true|false");
        return bare && problem.expected().equals("text") ? "text, which needs quotes here" : problem.expected();
    }

    /** The line of a place, or of what it would be in. */
    private @Nullable Integer line(String pointer) {
        Integer line = lines.get(pointer);
        return line != null || pointer.isEmpty() ? line : line(pointer.substring(0, pointer.lastIndexOf('/')));
    }
}
