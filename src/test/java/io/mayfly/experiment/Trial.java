package io.mayfly.experiment;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Headcount;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Companies of which two numbers are known, staff and names, and cards that count them. */
final class Trial {

    static final LocalDate DAY = LocalDate.of(2023, 7, 24);

    private Trial() {}

    private record Staff(String id) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            List<Headcount> counts = subject.dossier().headcounts();
            return counts.isEmpty()
                    ? Reading.unknown(Input.of("staff", "headcounts"))
                    : Reading.of(counts.get(0).value(), null);
        }
    }

    private record Names(String id) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            int names = subject.dossier().company().names().size();
            return names == 0 ? Reading.unknown(Input.of("register", "names")) : Reading.of(names, null);
        }
    }

    static Scorecard card(String staff, String names) {
        return CardBuilder.card()
                .base("0")
                .cap("size", "100")
                .signal("staff", "size", CardBuilder.rising("0", "0", "100", staff))
                .signal("names", "size", CardBuilder.rising("0", "0", "10", names))
                .build();
    }

    static Scorer scorer(Scorecard card) {
        return Scorer.of(card, List.of(new Staff("staff"), new Names("names")));
    }

    static LabelledCase company(String id, @Nullable Integer staff, int names, @Nullable Label label) {
        DossierBuilder company = Dossier.builder(id);
        if (staff != null) {
            company.headcount("2022-12-31", staff);
        }
        for (int i = 0; i < names; i++) {
            company.name("Firm " + i + " of " + id);
        }
        return LabelledCase.of(company.build(), DAY, label);
    }

    static Backtest run(Scorecard card, List<LabelledCase> cases) {
        return Backtest.run(scorer(card), ReferenceData.standard(), cases);
    }

    /** Twenty shells with 40 to 97 points and twenty others with 0 to 57, so that they overlap. */
    static List<LabelledCase> overlapping() {
        List<LabelledCase> cases = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            cases.add(company("shell-" + i, 40 + 3 * i, 1, Label.SHELL));
            cases.add(company("other-" + i, 3 * i, 1, Label.LEGITIMATE));
        }
        return cases;
    }
}
