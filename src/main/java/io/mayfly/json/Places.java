package io.mayfly.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks again at the text of a document for what binding does not tell: where something stood. Of a document with broken
 * syntax the part before the break is looked at.
 */
final class Places {

    private Places() {}

    /** What to do at each token. */
    @FunctionalInterface
    private interface Visit {
        void at(JsonParser parser, JsonToken token) throws IOException;
    }

    /** A constructor is given nothing whether a field is absent or null; whoever reads the message wants to know which. */
    static List<Problem> withNulls(List<Problem> problems, String json) {
        Set<String> open = problems.stream()
                .filter(problem -> problem.value() == null)
                .map(Problem::pointer)
                .collect(Collectors.toSet());
        if (open.isEmpty()) {
            return problems;
        }
        Set<String> nulls = new HashSet<>();
        walk(json, (parser, token) -> {
            // A document may hold millions of others.
            if (token == JsonToken.VALUE_NULL && open.contains(ProblemCollector.pointer(parser))) {
                nulls.add(ProblemCollector.pointer(parser));
            }
        });
        return problems.stream()
                .map(problem -> problem.value() == null && nulls.contains(problem.pointer())
                        ? new Problem(problem.pointer(), "null", problem.expected())
                        : problem)
                .toList();
    }

    /** The text of every field with this name, by JSON pointer, in document order. */
    static Map<String, String> texts(String field, String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        walk(json, (parser, token) -> {
            if (token == JsonToken.VALUE_STRING && field.equals(parser.currentName())) {
                texts.put(ProblemCollector.pointer(parser), parser.getText());
            }
        });
        return texts;
    }

    private static void walk(String json, Visit visit) {
        try (JsonParser parser = StrictJson.parser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                visit.at(parser, token);
            }
        } catch (IOException brokenFromHereOn) {
            // Reading has reported it.
        }
    }
}
