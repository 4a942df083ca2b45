package io.mayfly.report;

import io.mayfly.language.Message;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes of missing inputs in any language. A note is English text, of a few forms; what has none of them stays. */
final class NoteWords {

    private record Form(Pattern pattern, Function<MatchResult, Message> words) {
        Form(String pattern, Function<MatchResult, Message> words) {
            this(Pattern.compile(pattern), words);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(
                    "(.+), due (.+)",
                    found -> Spoken.frame("next.due")
                            .with("what", found.group(1))
                            .with("day", found.group(2))),
            new Form("due (.+)", found -> Spoken.frame("next.due-alone").with("day", found.group(1))),
            new Form(
                    "at least ([0-9]+) attempts on different days or hours",
                    found -> Spoken.frame("next.attempts").with("count", found.group(1))),
            new Form(
                    "([0-9/-]+) and ([0-9/-]+)",
                    found -> new Message.Joined(
                            "list.and", List.of(Message.text(found.group(1)), Message.text(found.group(2))))));

    private NoteWords() {}

    static Message of(String note) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(note);
            if (matcher.matches()) {
                return form.words().apply(matcher.toMatchResult());
            }
        }
        return new Message.Named("note." + note.replaceAll("[^A-Za-z0-9]+", "-"), note);
    }
}
