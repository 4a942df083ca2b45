package io.mayfly.benchmarks;

import io.mayfly.score.ReadingScore;
import io.mayfly.score.ReadingScorer;
import java.util.List;

/** Mayfly: the total alone, with reasons on demand, or with all of them made and sorted. */
final class MayflyEngine implements Engine {

    private final ReadingScorer scorer = ReadingScorer.of(Card.read());
    private final double[] readings = new double[scorer.scorecard().signals().size()];

    @Override
    public int score(Company company) {
        Readings.of(company, readings);
        return scorer.tenths(readings);
    }

    /** Reasons are made when somebody asks. */
    Explainer onDemand() {
        return company -> new OnDemand(keep(company));
    }

    /** The four that a reader should see first are made at once. */
    Explainer headlines() {
        return company -> {
            ReadingScore score = keep(company);
            return new Made(score, score.reasons());
        };
    }

    /** All are made at once. */
    Explainer sorted() {
        return company -> {
            ReadingScore score = keep(company);
            return new Made(score, score.everyReason());
        };
    }

    private ReadingScore keep(Company company) {
        Readings.of(company, readings);
        return scorer.score(readings);
    }

    private record OnDemand(ReadingScore score) implements Explanation {
        @Override
        public int total() {
            return score.total().tenths();
        }

        @Override
        public List<Reason> reasons() {
            return new Made(score, score.everyReason()).reasons();
        }
    }

    private record Made(ReadingScore score, List<io.mayfly.score.Reason> made) implements Explanation {
        @Override
        public int total() {
            return score.total().tenths();
        }

        /** In the form that all engines are compared in, which is not part of their work. */
        @Override
        public List<Reason> reasons() {
            return made.stream()
                    .map(reason -> new Reason(reason.code(), reason.points().tenths(), reason.text()))
                    .toList();
        }
    }
}
