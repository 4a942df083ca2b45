package io.mayfly.score;

import io.mayfly.json.Cursor;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a scorecard says of itself. */
final class NotesReader {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private NotesReader() {}

    static CardNotes read(Cursor root) {
        return new CardNotes(
                root.optionalText("purpose"),
                root.optionalText("population"),
                texts(root, "limitations"),
                ScorecardReader.each(root, "validation", NotesReader::validation),
                ScorecardReader.each(root, "changes", NotesReader::change),
                ScorecardReader.each(root, "madeFrom", NotesReader::origin));
    }

    static List<String> texts(Cursor at, String name) {
        return at.list(name).stream()
                .map(item -> {
                    String text = item.asText();
                    if (text.isBlank() && !item.flawed()) {
                        item.problem("text");
                    }
                    return text;
                })
                .toList();
    }

    private static CardNotes.Validation validation(Cursor at) {
        return ScorecardReader.closed(
                at, new CardNotes.Validation(at.text("on"), at.text("result"), at.text("source")));
    }

    private static CardNotes.Change change(Cursor at) {
        return ScorecardReader.closed(at, new CardNotes.Change(at.text("version"), at.text("text")));
    }

    private static CardNotes.Origin origin(Cursor at) {
        String hash = at.text("hash");
        if (!hash.isEmpty() && !HASH.matcher(hash).matches()) {
            at.problem("hash", "a SHA-256: 64 hexadecimal digits in lower case");
        }
        return ScorecardReader.closed(at, new CardNotes.Origin(ScorecardReader.id(at, "id"), at.text("version"), hash));
    }
}
