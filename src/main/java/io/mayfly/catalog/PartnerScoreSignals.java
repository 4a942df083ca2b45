package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How do the companies score with which it deals? Their scores are of a first pass, in which nobody's counterparties bear a
 * score: so no company raises itself through another.
 */
final class PartnerScoreSignals {

    private static final double MOST_SCORE = 100;

    private PartnerScoreSignals() {}

    static List<Signal> all() {
        return List.of(
                new UndisclosedCommonControl(20), new CounterpartyShellScore(), new CounterpartyProblemShare(71, 3));
    }

    private static Reading read(Subject subject, Function<PartnerScores, Reading> signal) {
        if (subject.register() == null) {
            return Neighbourhood.none(subject);
        }
        if (subject.dossier().counterparties().isEmpty()) {
            return subject.searchedInVain(DossierPart.COUNTERPARTIES)
                    ? Reading.notApplicable(Message.of("because.no-partners"))
                    : Missing.COUNTERPARTIES;
        }
        return signal.apply(PartnerScores.of(subject));
    }

    private static BigDecimal weight(List<PartnerScores.Partner> partners) {
        return partners.stream().map(PartnerScores.Partner::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static double score(PartnerScores.Partner partner) {
        return partner.score() == null ? 0 : partner.score();
    }

    /** The mean score, 0 to 100, of those that bear one, by value of goods where that is known. */
    record CounterpartyShellScore() implements Signal {

        @Override
        public String id() {
            return "counterparty-shell-score";
        }

        @Override
        public Reading measure(Subject subject) {
            return read(subject, scores -> reading(subject, scores));
        }

        private static Reading reading(Subject subject, PartnerScores scores) {
            List<PartnerScores.Partner> scored = scores.scored();
            if (scored.isEmpty()) {
                return scores.partners().isEmpty()
                        ? Reading.notApplicable(Message.of("because.affiliates-only"))
                        : new Reading.Unknown(List.of(Inputs.PARTNER_DOSSIER), 0, MOST_SCORE);
            }
            double mean = mean(scored);
            Evidence evidence = new Mean(day(subject), mean, scores.byValue(), highest(scored));
            if (!scores.settled()) {
                return Reading.between(0, MOST_SCORE, mean, evidence);
            }
            if (scores.weighed()) {
                return Reading.of(mean, evidence);
            }
            List<PartnerScores.Partner> all = Lists.filter(scores.partners(), each -> each.score() != null);
            double least =
                    all.stream().mapToDouble(PartnerScoreSignals::score).min().orElse(0);
            double most =
                    all.stream().mapToDouble(PartnerScoreSignals::score).max().orElse(MOST_SCORE);
            return Reading.between(least, most, mean, evidence);
        }

        private static double mean(List<PartnerScores.Partner> scored) {
            BigDecimal sum = BigDecimal.ZERO;
            for (PartnerScores.Partner each : scored) {
                sum = sum.add(each.weight().multiply(BigDecimal.valueOf(score(each))));
            }
            return sum.divide(weight(scored), MathContext.DECIMAL64).doubleValue();
        }

        private static PartnerScores.Partner highest(List<PartnerScores.Partner> scored) {
            return scored.stream()
                    .max(Comparator.comparingDouble(PartnerScoreSignals::score)
                            .thenComparing(each -> each.party().toString()))
                    .orElseThrow();
        }
    }

    private static LocalDate day(Subject subject) {
        return subject.register() == null ? subject.asOf() : subject.register().asOf();
    }

    record Mean(LocalDate day, double mean, boolean byValue, PartnerScores.Partner highest) implements Evidence {
        @Override
        public Message message() {
            return Message.of("counterparty-shell-score" + (byValue ? ".by-value" : ""))
                    .with("mean", Say.one(mean))
                    .with("day", day)
                    .with("name", highest.party().name())
                    .with("score", Say.one(score(highest)));
        }

        @Override
        public List<Cited> facts() {
            return List.of(highest.cited());
        }
    }

    /**
     * The share, from 0 to 1, of the companies it deals with whose score is high: by value of goods where that is known, else by
     * number. Those without a score are counted as not high.
     *
     * @param high from which score on
     * @param fewest how many there must be before a share says anything
     */
    record CounterpartyProblemShare(double high, int fewest) implements Signal {

        @Override
        public String id() {
            return "counterparty-problem-share";
        }

        @Override
        public Reading measure(Subject subject) {
            return read(subject, scores -> reading(subject, scores));
        }

        private Reading reading(Subject subject, PartnerScores scores) {
            List<PartnerScores.Partner> all = scores.partners();
            if (all.size() < fewest) {
                return Reading.notApplicable(Message.of("because.few-partners").with("count", fewest));
            }
            if (scores.scored().isEmpty()) {
                return new Reading.Unknown(List.of(Inputs.PARTNER_DOSSIER), 0, 1);
            }
            List<PartnerScores.Partner> problems = Lists.filter(all, each -> score(each) >= high);
            double share =
                    weight(problems).divide(weight(all), MathContext.DECIMAL64).doubleValue();
            Evidence evidence = new Problems(day(subject), problems, all.size(), high, share, scores.byValue());
            if (scores.settled() && scores.weighed()) {
                return Reading.of(share, evidence);
            }
            boolean none = scores.settled() && problems.isEmpty();
            boolean every = scores.settled() && problems.size() == all.size();
            return Reading.between(every ? 1 : 0, none ? 0 : 1, share, evidence);
        }
    }

    record Problems(
            LocalDate day, List<PartnerScores.Partner> problems, int all, double high, double share, boolean byValue)
            implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = Message.counted(
                            "counterparty-problem-share" + (byValue ? ".by-value" : ""), problems.size())
                    .with("all", all)
                    .with("high", Say.one(high))
                    .with("day", day);
            return byValue ? message.with("percent", Say.one(100 * share)) : message;
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(problems, PartnerScores.Partner::cited);
        }
    }
}
