package io.mayfly.pmml;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Mayfly itself makes of readings. */
final class Totals {

    private static final Reading MISSING = Reading.unknown(Input.of("case", "reading"));

    private Totals() {}

    /** The total follows the readings of each case; nothing where no kind of subject may have a score. */
    static List<Map<String, Double>> beside(Scorecard card, List<Map<String, Double>> cases) {
        SubjectKind kind = eligible(card);
        if (kind == null) {
            return List.of();
        }
        Scorer scorer = Scorer.of(
                card,
                card.signals().stream()
                        .map(entry -> new Given(entry.id(), cases))
                        .toList());
        List<Map<String, Double>> all = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Map<String, Double> one = new LinkedHashMap<>(cases.get(i));
            Points total = scorer.assess(subject(i, kind)).total();
            one.put(Fields.TOTAL, total.decimal().doubleValue());
            all.add(one);
        }
        return all;
    }

    private static @Nullable SubjectKind eligible(Scorecard card) {
        return Arrays.stream(SubjectKind.values())
                .filter(kind -> card.notEligible().stream().noneMatch(rule -> rule.subjectKind() == kind))
                .findFirst()
                .orElse(null);
    }

    /** A subject of which nothing is known but which case it stands for. */
    private static Subject subject(int number, SubjectKind kind) {
        return Subject.of(
                Dossier.builder(String.valueOf(number)).subjectKind(kind).build(),
                LocalDate.EPOCH,
                ReferenceData.standard());
    }

    /** A signal that reads off the case. No record, since the components of one are settings. */
    private static final class Given implements Signal {
        private final String id;
        private final List<Map<String, Double>> cases;

        Given(String id, List<Map<String, Double>> cases) {
            this.id = id;
            this.cases = cases;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Reading measure(Subject subject) {
            int number = Integer.parseInt(subject.dossier().company().id());
            Double reading = cases.get(number).get(id);
            return reading == null ? MISSING : Reading.of(reading, null);
        }
    }
}
