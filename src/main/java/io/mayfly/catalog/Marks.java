package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The marks of one kind: whether one is in force on the day. */
final class Marks {

    /** No mark of that kind. */
    static final Reading.Measured NONE = new Reading.Measured(0, 0, 0, null);

    private Marks() {}

    /** Whether marks are on record or were searched for. */
    static boolean known(Subject subject) {
        return !subject.dossier().marks().isEmpty() || subject.searchedInVain(DossierPart.MARKS);
    }

    /** 1 when a mark is in force, 0 when none is; unknown where nobody looked for marks. */
    static Reading reading(Subject subject, MarkKind kind) {
        return known(subject) ? measured(subject, kind, 1) : Missing.MARKS;
    }

    /** The same with a worth for yes, where marks are known. */
    static Reading.Measured measured(Subject subject, MarkKind kind, double worth) {
        if (subject.dossier().marks().isEmpty()) {
            return NONE;
        }
        List<Span<Mark>> all = Span.marks(subject);
        List<Span<Mark>> such = Lists.filter(all, span -> span.fact().kind() == kind);
        if (such.isEmpty()) {
            return NONE;
        }
        Certainty held = such.stream().map(span -> span.held(subject, all)).reduce(Certainty.NO, Certainty::or);
        List<Mark> counted = such.stream()
                .filter(span -> span.held(subject, all) == held)
                .map(Span::fact)
                .toList();
        PartialDate since = counted.stream()
                .map(Mark::from)
                .filter(Objects::nonNull)
                .min(PartialDate::compareTo)
                .orElse(null);
        return held.worth(worth, new Noted(kind, held, since, counted));
    }

    record Noted(MarkKind kind, Certainty held, @Nullable PartialDate since, List<Mark> marks) implements Evidence {
        @Override
        public Message message() {
            Message mark = Message.of("mark." + Say.kebab(kind));
            if (held.atLeast(Certainty.LIKELY)) {
                return since == null
                        ? Message.of("mark.held").with("mark", mark)
                        : Message.of("mark.held.since").with("mark", mark).with("date", since);
            }
            return Message.of(held == Certainty.NO ? "mark.ended" : "mark.open").with("mark", mark);
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(marks, mark -> new Cited("marks", mark));
        }
    }
}
