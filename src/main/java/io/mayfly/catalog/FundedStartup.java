package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many months of losses at the pace of the latest accounts are paid for by capital or loans of late, by funders with a
 * name. Without a loss any funding will do. Who trades in goods on a large scale is no start-up that lives on its funders:
 * then it is 0.
 *
 * @param windowMonths how long ago funding may have been agreed
 * @param holdsMonths how long after the end of their period accounts tell the pace
 * @param goodsUsd goods of more than this are trade on a large scale
 */
record FundedStartup(int windowMonths, int holdsMonths, long goodsUsd) implements Signal {

    private static final BigDecimal DAYS_A_MONTH = new BigDecimal("30.4375");

    /** Sums of funding: what surely counts, and the most that may; {@code null} for no limit. */
    private record Funding(BigDecimal surely, @Nullable BigDecimal most, List<Contract> counted) {}

    @Override
    public String id() {
        return "funded-startup";
    }

    @Override
    public Reading measure(Subject subject) {
        if (subject.dossier().contracts().isEmpty()) {
            return Contracts.known(subject) ? Reading.of(0, null) : Missing.CONTRACTS;
        }
        Funding funding = funding(subject);
        boolean none = funding.most() != null && funding.most().signum() == 0;
        if (none) {
            return Contracts.known(subject) ? Reading.of(0, null) : Missing.CONTRACTS;
        }
        UsdRange goods = traded(subject);
        BigDecimal limit = BigDecimal.valueOf(goodsUsd);
        if (goods.low().compareTo(limit) > 0) {
            return Reading.of(0, new Trader(goods.low(), goodsUsd, larger(subject)));
        }
        boolean trader = goods.high() == null || goods.high().compareTo(limit) > 0;
        return Filings.read(subject, years -> besideTrade(subject, months(subject, years, funding), trader));
    }

    /**
     * What all trade on record is worth: the larger of the declared and the shipped sum at the lower end, since they may be
     * the same goods; both together at the upper end.
     */
    private static UsdRange traded(Subject subject) {
        UsdRange declared = traded(subject, subject.dossier().declarations());
        UsdRange shipped = traded(subject, subject.dossier().shipments());
        UsdRange larger = declared.max(shipped);
        return new UsdRange(larger.low(), larger.best(), declared.plus(shipped).high());
    }

    /** The records of the larger of the two sums. */
    private static List<? extends Trade> larger(Subject subject) {
        List<? extends Trade> declared = subject.dossier().declarations();
        List<? extends Trade> shipped = subject.dossier().shipments();
        return traded(subject, declared)
                                .low()
                                .compareTo(traded(subject, shipped).low())
                        >= 0
                ? declared
                : shipped;
    }

    private static <T extends Trade> UsdRange traded(Subject subject, List<T> trades) {
        return UsdRange.sum(Lists.map(
                Trades.once(subject, trades),
                told -> told.stream()
                        .map(trade -> worth(subject, trade))
                        .reduce(UsdRange::or)
                        .orElse(UsdRange.ANY)));
    }

    /** Goods stated by quantity alone are valued by reference, up to the most. */
    private static UsdRange worth(Subject subject, Trade trade) {
        if (trade.value() != null) {
            return UsdRange.of(subject, trade.value(), trade.date());
        }
        UnitValues.Range range = Lookups.worth(subject, trade);
        return range == null ? UsdRange.ANY : new UsdRange(range.floor(), range.floor(), range.ceiling());
    }

    /** What trade may come to light takes from the lower end, and leaves nothing to score where nobody looked. */
    private static Reading besideTrade(Subject subject, Reading months, boolean trader) {
        List<Input> missing = Trades.missing(subject);
        if (months instanceof Reading.Measured measured && !missing.isEmpty()) {
            return new Reading.Unknown(missing, 0, measured.hi());
        }
        return months instanceof Reading.Measured measured && trader
                ? Reading.between(0, measured.hi(), measured.best(), measured.evidence())
                : months;
    }

    private Funding funding(Subject subject) {
        List<UsdRange> sure = new ArrayList<>();
        List<UsdRange> maybe = new ArrayList<>();
        List<Contract> counted = new ArrayList<>();
        LocalDate since = subject.asOf().minusMonths(windowMonths);
        for (Contract contract : Contracts.of(subject, ContractKind.FUNDING)) {
            PartialDate date = contract.date();
            InForce fits = date == null
                    ? InForce.MAYBE
                    : InForce.notAfter(date, subject.asOf()).and(InForce.notBefore(date, since));
            fits = fits.and(Contracts.named(contract));
            if (fits != InForce.NO) {
                UsdRange worth = Contracts.worth(subject, contract);
                maybe.add(worth);
                if (fits == InForce.YES) {
                    sure.add(worth);
                    counted.add(contract);
                }
            }
        }
        return new Funding(UsdRange.sum(sure).low(), UsdRange.sum(maybe).high(), counted);
    }

    private Reading months(Subject subject, FiscalYears years, Funding funding) {
        List<Accounts> filed = ReportedStanding.filed(years);
        Accounts last = filed.isEmpty() ? null : filed.get(0);
        if (last == null || last.period().latest().isBefore(subject.asOf().minusMonths(holdsMonths))) {
            return Missing.NET_INCOME;
        }
        BigDecimal income = last.netIncome();
        if (income == null) {
            return Reading.unknown(years.missing(Inputs.NET_INCOME, last.year()));
        }
        BigDecimal rate = income.signum() == 0 ? BigDecimal.ONE : years.rate(last, last.year());
        if (rate == null) {
            return Reading.unknown(Inputs.EXCHANGE_RATE.note(last.currency() + " " + last.year()));
        }
        BigDecimal loss = monthly(last, income, rate);
        double lo = over(funding.surely(), loss);
        double hi = funding.most() == null ? Double.POSITIVE_INFINITY : over(funding.most(), loss);
        return Reading.between(lo, hi, lo, new Funded(funding.surely(), loss, lo, last, funding.counted()));
    }

    /** The loss of a month in US dollars; 0 or less for none. */
    private static BigDecimal monthly(Accounts accounts, BigDecimal income, BigDecimal rate) {
        PartialDate period = accounts.period();
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(period.earliest(), period.latest()) + 1);
        return income.negate()
                .multiply(DAYS_A_MONTH)
                .divide(days, MathContext.DECIMAL128)
                .divide(rate, MathContext.DECIMAL128);
    }

    private static double over(BigDecimal funding, BigDecimal loss) {
        if (funding.signum() == 0) {
            return 0;
        }
        return loss.signum() <= 0 ? Double.POSITIVE_INFINITY : Ratio.of(funding, loss);
    }

    record Funded(BigDecimal funding, BigDecimal loss, double months, Accounts accounts, List<Contract> contracts)
            implements Evidence {
        @Override
        public Message message() {
            return loss.signum() <= 0
                    ? Message.of("funded-startup.no-loss")
                            .with("funding", Say.usd(funding))
                            .with("period", accounts.period())
                    : Message.of("funded-startup.loss")
                            .with("funding", Say.usd(funding))
                            .with("period", accounts.period())
                            .with("loss", Say.usd(loss))
                            .with("months", Say.one(months));
        }

        @Override
        public List<Cited> facts() {
            List<Cited> facts = new ArrayList<>(Contracts.cited(contracts));
            facts.add(new Cited("accounts", accounts));
            return facts;
        }
    }

    record Trader(BigDecimal goods, long limit, List<? extends Trade> trades) implements Evidence {
        @Override
        public Message message() {
            return Message.of("funded-startup.trader")
                    .with("goods", Say.usd(goods))
                    .with("limit", Say.usd(limit));
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(trades, Trades::cite);
        }
    }
}
