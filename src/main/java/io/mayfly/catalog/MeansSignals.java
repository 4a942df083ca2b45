package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.SizeClass;
import io.mayfly.dossier.Stated;
import io.mayfly.language.Message;
import io.mayfly.reference.SizeCeilings;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;

/** Do other means than turnover fit the volume? */
final class MeansSignals {

    private MeansSignals() {}

    static List<Signal> all() {
        return List.of(
                new VolumeVsCapital(100_000),
                new SizeClassVsVolume(100_000),
                new UnsupportedSpike(new RevenueSpike(36, 90, 50_000, 1_000_000), 3));
    }

    /**
     * What was declared or shipped in a year, whichever is more, as a multiple of equity and agreed funding.
     *
     * @param materialUsd what is worth less in a year does not count
     */
    record VolumeVsCapital(long materialUsd) implements Signal {

        @Override
        public String id() {
            return "volume-vs-capital";
        }

        @Override
        public Reading measure(Subject subject) {
            return Book.greaterWorth(
                    subject, (what, worths) -> TradeToMeans.reading(subject, Funds::around, worths, materialUsd, what));
        }
    }

    /**
     * What was declared or shipped in a year, whichever is more, as a multiple of the turnover up to which a company may be
     * of the size class under which it is listed. The ceiling is that of the day of the assessment.
     *
     * @param materialUsd what is worth less in a year does not count
     */
    record SizeClassVsVolume(long materialUsd) implements Signal {

        @Override
        public String id() {
            return "size-class-vs-volume";
        }

        @Override
        public Reading measure(Subject subject) {
            Stated<SizeClass> listed = subject.dossier().company().sizeClass();
            if (listed != null && listed.value() == SizeClass.LARGE) {
                return Reading.notApplicable(Message.of("because.large-company"));
            }
            if (listed == null) {
                return tradeRuledOut(subject)
                        ? Reading.notApplicable(Message.of("because.no-trade"))
                        : Missing.SIZE_CLASS;
            }
            return Book.greaterWorth(
                    subject,
                    (what, worths) -> TradeToMeans.reading(
                            subject, (same, years, year) -> ceiling(subject, listed, year), worths, materialUsd, what));
        }

        private static boolean tradeRuledOut(Subject subject) {
            return subject.dossier().declarations().isEmpty()
                    && subject.dossier().shipments().isEmpty()
                    && subject.searchedInVain(DossierPart.DECLARATIONS)
                    && subject.searchedInVain(DossierPart.SHIPMENTS);
        }

        private static Means ceiling(Subject subject, Stated<SizeClass> listed, int year) {
            SizeCeilings.Ceiling ceiling =
                    subject.reference().sizeCeilings().of(subject.jurisdiction(), listed.value(), subject.asOf());
            if (ceiling == null) {
                return Means.unknown(Means.Kind.SIZE_CEILING, null, List.of(Inputs.JURISDICTION));
            }
            Currency currency = ceiling.amount().currency();
            BigDecimal rate = currency == null
                    ? null
                    : subject.reference().exchangeRates().unitsPerUsd(currency, year, subject.asOf());
            if (rate == null) {
                return Means.unknown(
                        Means.Kind.SIZE_CEILING, null, List.of(Inputs.EXCHANGE_RATE.note(currency + " " + year)));
            }
            BigDecimal usd = ceiling.amount().amount().divide(rate, MathContext.DECIMAL128);
            return new Means(
                    usd,
                    usd,
                    usd,
                    Means.Kind.SIZE_CEILING,
                    CompanyFacts.both(
                            List.of(new Cited("company.sizeClass", listed)), CompanyFacts.jurisdiction(subject)),
                    List.of());
        }
    }
}
