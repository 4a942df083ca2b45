package io.mayfly.catalog;

import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Are there people to do the business? They belong to the emptiness family. */
final class StaffSignals {

    private StaffSignals() {}

    static List<Signal> all() {
        return List.of(
                new ZeroOrOneEmployee(new Materiality(100_000, 1_000_000, 24), 36),
                new RevenuePerEmployeeOutlier(36),
                new VolumeVsHeadcount(12));
    }

    /**
     * The latest number of staff of a company that does more business than nobody or one person does.
     *
     * @param material from how much business on
     * @param windowMonths over how long the business is looked at
     */
    record ZeroOrOneEmployee(Materiality material, int windowMonths) implements Signal {

        @Override
        public String id() {
            return "zero-or-one-employee";
        }

        @Override
        public Reading measure(Subject subject) {
            Dealings dealings = Dealings.of(subject);
            Headcounts staff = Headcounts.of(subject);
            return Filings.read(subject, years -> reading(subject, years, dealings, staff));
        }

        private Reading reading(Subject subject, FiscalYears years, Dealings dealings, Headcounts staff) {
            Business business = Business.of(subject, years, dealings, windowMonths);
            Materiality.Gate gate = business.enough(subject, material);
            if (!gate.possibly()) {
                return Reading.notApplicable(Message.of("because.too-small-for-staff"));
            }
            double most = gate.surely() && staff.known() ? (double) staff.most() : Double.POSITIVE_INFINITY;
            if (staff.latest() == null) {
                return new Reading.Unknown(List.of(Inputs.HEADCOUNT), 0, most);
            }
            if (!gate.probably()) {
                List<Input> missing = gate.missing().isEmpty() ? List.of(Inputs.TRADE_DATE) : gate.missing();
                return new Reading.Unknown(missing, (double) staff.least(), most);
            }
            List<Cited> facts = business.with(staff.latest().cited());
            Evidence evidence = new Staff(staff.latest(), business.usd().best(), facts);
            return Reading.between((double) staff.least(), most, (double) staff.best(), evidence);
        }
    }

    /**
     * US dollars of revenue of the latest year for each of the staff of that year; nobody counts as one.
     *
     * @param windowMonths how long ago the year may have ended
     */
    record RevenuePerEmployeeOutlier(int windowMonths) implements Signal {

        @Override
        public String id() {
            return "revenue-per-employee-outlier";
        }

        @Override
        public Reading measure(Subject subject) {
            return RevenuePerHead.read(subject, windowMonths);
        }
    }

    /**
     * US dollars of trade of some months for each of the latest number of staff; nobody counts as one.
     *
     * @param windowMonths the months
     */
    record VolumeVsHeadcount(int windowMonths) implements Signal {

        @Override
        public String id() {
            return "volume-vs-headcount";
        }

        @Override
        public Reading measure(Subject subject) {
            Dealings dealings = Dealings.of(subject);
            if (dealings.none()) {
                return Reading.notApplicable(Message.of("because.no-own-account"));
            }
            LocalDate from = subject.asOf().minusMonths(windowMonths);
            Business trade = Business.trade(dealings, from, subject.asOf());
            UsdRange usd = trade.usd();
            Headcounts staff = Headcounts.of(subject);
            double hi = usd.high() == null ? Double.POSITIVE_INFINITY : each(usd.high(), staff.least());
            if (staff.latest() == null || (usd.best().signum() == 0 && usd.high() == null)) {
                List<Input> missing = new ArrayList<>(usd.high() == null ? trade.missing() : List.of());
                if (staff.latest() == null) {
                    missing.add(0, Inputs.HEADCOUNT);
                }
                return new Reading.Unknown(missing, 0, hi);
            }
            double best = each(usd.best(), staff.best());
            List<Cited> facts = trade.with(staff.latest().cited());
            return Reading.between(
                    each(usd.low(), staff.most()),
                    hi,
                    best,
                    new PerHead(windowMonths, usd.best(), staff.latest(), best, facts));
        }
    }

    static double each(BigDecimal usd, long staff) {
        return Ratio.of(usd, BigDecimal.valueOf(Math.max(1, staff)));
    }

    record Staff(Headcounts.Count latest, BigDecimal business, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = latest.date() == null
                    ? Message.of("zero-or-one-employee")
                    : Message.of("zero-or-one-employee.dated").with("date", latest.date());
            return message.with("number", latest.value()).with("business", Say.usd(business));
        }
    }

    record PerHead(int months, BigDecimal usd, Headcounts.Count staff, double each, List<Cited> facts)
            implements Evidence {
        @Override
        public Message message() {
            return Message.of("volume-vs-headcount")
                    .with(
                            "each",
                            perHead(Message.of("volume-vs-headcount.trade").with("months", months), usd, staff, each));
        }
    }

    static Message perHead(Message what, BigDecimal usd, Headcounts.Count staff, double each) {
        return Message.of("per-head")
                .with("what", what)
                .with("amount", Say.usd(usd))
                .with("each", Say.usd(new BigDecimal(each)))
                .with(
                        "staff",
                        Message.of(staff.value() == 0 ? "per-head.nobody" : "per-head.staff")
                                .with("number", staff.value()));
    }
}
