package io.mayfly.report;

import io.mayfly.explain.Confirmations;
import io.mayfly.explain.NextBestEvidence;
import io.mayfly.explain.Outlook;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.signal.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What to find out and what to confirm, in plain text. */
final class TextNext {

    /** More of them would hide what to find out; the JSON form has all. */
    private static final int MOST_CONFIRMED = 3;

    private final Assessment assessment;
    private final Spoken spoken;
    private final NextBestEvidence next;

    TextNext(Assessment assessment, Spoken spoken) {
        this.assessment = assessment;
        this.spoken = spoken;
        this.next = NextBestEvidence.of(assessment);
    }

    /** The titles of the first things to obtain. */
    String first(int most) {
        return next.items().stream().limit(most).map(this::title).collect(Collectors.joining("; "));
    }

    void write(Paper paper) {
        heading(paper, "next", next.items().isEmpty());
        int number = 1;
        for (NextBestEvidence.Item item : next.items()) {
            paper.words(
                    number(number++),
                    title(item) + ": " + effect(item) + outlook(item.outlook()) + " (" + spoken.list(item.signals())
                            + ")");
        }
        List<Confirmations.Item> doubtful = Confirmations.of(assessment).items().stream()
                .filter(item -> item.rests().tenths() != 0)
                .limit(MOST_CONFIRMED)
                .toList();
        heading(paper, "confirm", doubtful.isEmpty());
        number = 1;
        for (Confirmations.Item item : doubtful) {
            paper.words(number(number++), words(item) + " (" + spoken.list(item.signals()) + ")");
        }
    }

    private void heading(Paper paper, String key, boolean nothing) {
        if (!nothing) {
            paper.heading(spoken.of(key));
        }
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%6d. ", number);
    }

    private String title(NextBestEvidence.Item item) {
        String name = spoken.name("inquiry." + item.inquiry(), "");
        if (name.isEmpty()) {
            return PlainText.of(item.title());
        }
        List<Input> noted = item.noted();
        if (noted.isEmpty()) {
            return name;
        }
        Message notes = new Message.Joined(
                "report.next.notes", noted.stream().map(TextNext::note).toList());
        String key = noted.get(0).note() == null ? "next.with" : "next.of";
        return spoken.of(Spoken.frame(key).with("title", name).with("notes", notes));
    }

    private static Message note(Input input) {
        String note = input.note();
        LocalDate due = input.due();
        if (due == null) {
            return Message.text(note == null ? "" : note);
        }
        return note == null
                ? Spoken.frame("next.due-alone").with("day", due)
                : Spoken.frame("next.due").with("what", note).with("day", due);
    }

    /** What obtaining it would do. */
    private String effect(NextBestEvidence.Item item) {
        if (!item.expected()) {
            return item.weight().tenths() > 0
                    ? spoken.of(Spoken.frame("effect.voluntary")
                            .with("points", item.weight().toString()))
                    : spoken.of("effect.nothing");
        }
        return item.narrowing().tenths() > 0
                ? spoken.of(Spoken.frame("effect.narrows")
                        .with("points", item.narrowing().toString()))
                : spoken.of("effect.coverage");
    }

    /** Bands that it could bring about, where there are any. */
    private String outlook(Outlook outlook) {
        List<String> parts = new ArrayList<>();
        List<Band> leadsTo = outlook.leadsTo();
        add(parts, "outlook.rules-out", outlook.rulesOut());
        // That what it leads to is possible then goes without saying.
        add(
                parts,
                "outlook.opens",
                outlook.opens().stream().filter(band -> !leadsTo.contains(band)).toList());
        add(parts, "outlook.leads-to", leadsTo);
        return parts.stream().map(part -> "; " + part).collect(Collectors.joining());
    }

    private void add(List<String> parts, String key, List<Band> bands) {
        if (!bands.isEmpty()) {
            List<Message> named = bands.stream()
                    .map(band -> Message.text(spoken.constant("band", band)))
                    .collect(Collectors.toUnmodifiableList());
            parts.add(spoken.of(Spoken.frame(key).with("bands", new Message.Joined("list.or", named))));
        }
    }

    private String words(Confirmations.Item item) {
        String title = spoken.name("inquiry." + item.inquiry(), item.title());
        return spoken.of(Spoken.frame("doubt." + Shown.kebab(item.doubt())).with("title", title)) + "; "
                + spoken.of(Spoken.frame("confirm.rests")
                        .with("points", item.rests().toString())
                        .with("total", item.total().toString())
                        .with("band", spoken.constant("band", item.band())));
    }
}
