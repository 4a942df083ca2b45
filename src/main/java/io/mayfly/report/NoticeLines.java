package io.mayfly.report;

import io.mayfly.explain.Change;
import io.mayfly.explain.ChangeSet;
import io.mayfly.explain.Clearing;
import io.mayfly.explain.Counterfactuals;
import io.mayfly.language.FactWords;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Reason;
import io.mayfly.score.Step;
import io.mayfly.signal.Cited;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a notice that add points, what would clear them, what that would change, and the facts under them. */
final class NoticeLines {

    private static final int MOST_SETS = 3;
    private static final int MOST_FACTS = 6;
    private static final int MOST_GROUNDS = 40;
    private static final String MARGIN = " ".repeat(10);
    private static final String TEXT = "    ";

    private final Assessment assessment;
    private final Clearing clearing;
    private final Sources sources;
    private final NoticeWords words;
    private final Spoken spoken;
    private final Paper paper;
    private final Map<Cited, Integer> numbers = new HashMap<>();

    NoticeLines(Assessment assessment, Clearing clearing, Sources sources, NoticeWords words, Paper paper) {
        this.assessment = assessment;
        this.clearing = clearing;
        this.sources = sources;
        this.words = words;
        this.spoken = words.spoken();
        this.paper = paper;
        clearing.grounds().forEach(ground -> numbers.put(ground.cited(), numbers.size() + 1));
    }

    void write() {
        paper.heading(words.say("lines"));
        if (clearing.lines().isEmpty()) {
            paper.words(TEXT, words.say("lines.none"));
        }
        Set<String> main = assessment.reasons().stream().map(Reason::code).collect(Collectors.toSet());
        clearing.lines().forEach(line -> line(line, main.contains(line.entry().id())));
    }

    private void line(Clearing.Line line, boolean main) {
        Step step = line.step();
        paper.words(
                TextSteps.points(step.points()) + "  ",
                words.title(line.entry()) + (main ? ", " + words.say("main") : ""));
        if (step.evidence() != null) {
            paper.words(MARGIN, spoken.evidence(step));
        }
        if (!line.facts().isEmpty()) {
            paper.words(MARGIN, words.say(NoticeWords.frame("facts").with("facts", facts(line.facts()))));
        }
        paper.line(MARGIN + words.say("evidence"));
        line.evidence().forEach(item -> paper.words(MARGIN + "- ", spoken.of(item)));
        if (!line.gates().isEmpty()) {
            Message gates = new Message.Joined(
                    "list.or",
                    line.gates().stream()
                            .<Message>map(gate -> Message.text(words.gate(gate)))
                            .toList());
            paper.words(MARGIN, words.say(NoticeWords.frame("gates").with("gates", gates)));
        }
        paper.words(MARGIN, alone(line));
    }

    private String facts(List<Cited> facts) {
        List<Integer> all = facts.stream().map(numbers::get).distinct().sorted().toList();
        String named = all.stream().limit(MOST_FACTS).map(String::valueOf).collect(Collectors.joining(", "));
        int more = all.size() - MOST_FACTS;
        return more > 0 ? named + words.say(NoticeWords.frame("facts.more").with("count", more)) : named;
    }

    private String alone(Clearing.Line line) {
        Clearing.Cleared together = line.together();
        if (together != null) {
            return words.cleared("limit", together, 1);
        }
        boolean nothing = line.alone().total().equals(clearing.now().total());
        return nothing ? words.say("nothing") : words.cleared("alone", line.alone());
    }

    void changes() {
        paper.heading(words.say("changes"));
        Band next = clearing.lowerBand();
        if (next == null) {
            paper.words(TEXT, words.say("changes.lowest"));
        } else {
            lower(next);
        }
        if (clearing.lines().size() > 1) {
            paper.words(TEXT, words.cleared("changes.all", clearing.everything()));
        }
        paper.words(TEXT, words.say("changes.note"));
    }

    private void lower(Band next) {
        paper.words(TEXT, words.say(clearing.lower().isEmpty() ? "changes.far" : "changes.lower"));
        clearing.lower().stream()
                .limit(MOST_SETS)
                .forEach(set -> paper.words(TEXT + "- ", words.cleared("changes.set", set, 0)));
        List<ChangeSet> sets = Counterfactuals.of(assessment).to(next).sets().stream()
                .filter(NoticeLines::othersConfirm)
                .toList();
        String key = sets.isEmpty() ? "changes.new.none" : "changes.new";
        paper.words(TEXT, words.say(NoticeWords.frame(key).with("band", spoken.constant("band", next))));
        sets.stream().limit(MOST_SETS).forEach(this::change);
    }

    /** A notice is no place to tell a company what to say of itself. */
    private static boolean othersConfirm(ChangeSet set) {
        return set.changes().stream().noneMatch(Change::cheapToFake);
    }

    private void change(ChangeSet set) {
        String readings = set.changes().stream()
                .map(change -> words.title(change.entry()))
                .collect(Collectors.joining("; "));
        paper.words(
                TEXT + "- ",
                words.say(NoticeWords.frame("changes.new.set")
                        .with("readings", readings)
                        .with("total", set.total().toString())));
    }

    void grounds() {
        if (clearing.grounds().isEmpty()) {
            return;
        }
        paper.heading(words.say("grounds"));
        paper.words(TEXT, words.say("grounds.note"));
        clearing.grounds().stream().limit(MOST_GROUNDS).forEach(this::ground);
        int more = clearing.grounds().size() - MOST_GROUNDS;
        if (more > 0) {
            paper.words(TEXT, words.say(NoticeWords.frame("ground.more").with("count", more)));
        }
    }

    private void ground(Clearing.Ground ground) {
        Cited cited = ground.cited();
        paper.words(
                String.format(Locale.ROOT, "%6d. ", numbers.get(cited)),
                spoken.of(FactWords.of(cited.field(), cited.fact())) + sources.note(cited.fact()));
        paper.words(" ".repeat(8), words.cleared("ground", ground.cleared(), 0));
    }

    void sources() {
        sources.write(paper);
    }
}
