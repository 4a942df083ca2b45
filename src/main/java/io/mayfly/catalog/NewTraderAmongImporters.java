package io.mayfly.catalog;

import io.mayfly.language.Message;
import io.mayfly.register.Distribution;
import io.mayfly.register.Register;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where a company that has just begun to trade stands among all importers of its goods, in percent of them that import less;
 * of several goods, where it stands highest.
 *
 * @param months how long ago its first trade may be
 * @param fewest how many others must import the same goods
 */
record NewTraderAmongImporters(int months, int fewest) implements Signal {

    private static final double PERCENT = 100;
    private static final int GOODS_DIGITS = 6;

    @Override
    public String id() {
        return "new-trader-among-importers";
    }

    @Override
    public Reading measure(Subject subject) {
        Register register = subject.register();
        if (register == null) {
            return Neighbourhood.none(subject);
        }
        Trades trades = Trades.of(subject);
        TradeStart start = TradeStart.of(subject.registered(), trades);
        LocalDate from = subject.asOf().minusMonths(months).plusDays(1);
        Certainty fresh = start == null ? Certainty.LIKELY : start.notBefore(from);
        if (fresh == Certainty.NO) {
            return Reading.notApplicable(Message.of("because.old-trader").with("months", months));
        }
        Reading reading = Book.imports(subject).read(book -> highest(subject, register, book.worths(), from));
        return reading instanceof Reading.Measured measured
                ? Reading.between(
                        fresh == Certainty.YES ? measured.lo() : 0,
                        measured.hi(),
                        fresh.atLeast(Certainty.LIKELY) ? measured.best() : 0,
                        measured.evidence())
                : reading;
    }

    private Reading highest(Subject subject, Register register, List<Worth> worths, LocalDate from) {
        Map<String, TradeSum> byGoods = new TreeMap<>();
        Set<Input> missing = new LinkedHashSet<>();
        for (Worth worth : worths) {
            String code = worth.trade().hsCode();
            if (code == null) {
                missing.add(Inputs.HS_CODE);
            } else {
                add(byGoods.computeIfAbsent(code.substring(0, GOODS_DIGITS), key -> new TradeSum()), worth, from);
            }
            if (worth.trade().date() == null) {
                missing.add(Inputs.TRADE_DATE);
            }
            if (worth.missing() != null) {
                missing.add(worth.missing());
            }
        }
        boolean held = register.find(subject.dossier().company().id()) != null;
        Greatest greatest = new Greatest(PERCENT);
        byGoods.forEach((goods, sum) -> {
            Distribution others = register.imports(goods);
            if (others.count() - (held ? 1 : 0) >= fewest) {
                greatest.add(rank(register, goods, sum, others, held, missing));
            }
        });
        if (missing.contains(Inputs.HS_CODE)) {
            greatest.open(List.copyOf(missing));
        }
        return greatest.or(Message.of("because.few-importers").with("count", fewest));
    }

    private static void add(TradeSum sum, Worth worth, LocalDate from) {
        var date = worth.trade().date();
        if (date == null) {
            sum.add(worth, false, false);
        } else if (!date.latest().isBefore(from)) {
            sum.add(worth, !date.earliest().isBefore(from), !date.best().isBefore(from));
        }
    }

    private static Reading rank(
            Register register, String goods, TradeSum sum, Distribution others, boolean held, Set<Input> missing) {
        double hi = sum.unlimited() ? PERCENT : percent(others, sum.atMost(), held);
        if (sum.nothingKnown()) {
            return new Reading.Unknown(new ArrayList<>(missing), 0, hi);
        }
        double best = percent(others, sum.probably(), held);
        return Reading.between(
                percent(others, sum.surely(), held),
                hi,
                best,
                new Rank(register.asOf(), goods, sum.probably(), others.count() - (held ? 1 : 0), best, sum.facts()));
    }

    private static double percent(Distribution importers, BigDecimal usd, boolean held) {
        double value = usd.doubleValue();
        return PERCENT * (held ? importers.rankAmongOthers(value) : importers.rank(value));
    }

    record Rank(LocalDate day, String goods, BigDecimal usd, long others, double percent, List<Cited> facts)
            implements Evidence {
        @Override
        public Message message() {
            return Message.of("new-trader-among-importers")
                    .with("goods", goods)
                    .with("worth", Say.usd(usd))
                    .with("percent", Say.one(percent))
                    .with("others", others)
                    .with("day", day);
        }
    }
}
