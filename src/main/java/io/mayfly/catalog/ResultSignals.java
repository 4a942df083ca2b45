package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Do the results look like those of a business? They belong to the emptiness family. */
final class ResultSignals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ResultSignals() {}

    static List<Signal> all() {
        return List.of(
                new ThinMarginHighVolume(5_000_000, 36),
                new LowTaxBurden(100_000, 36),
                new PersistentLosses(),
                new RevenueCollapse(3, 1_000_000, 350, 36));
    }

    /**
     * How far the net result of the latest year lies from zero, in percent of revenue: a large loss is not a thin margin.
     *
     * @param materialUsd a thin margin on less revenue does not count
     * @param windowMonths how long ago the year may have ended
     */
    record ThinMarginHighVolume(long materialUsd, int windowMonths) implements Signal {

        private static final Share RESULT = new Share("thin-margin-high-volume", Accounts::netIncome);

        @Override
        public String id() {
            return "thin-margin-high-volume";
        }

        @Override
        public Reading measure(Subject subject) {
            return ofRevenue(subject, windowMonths, Inputs.NET_INCOME, materialUsd, RESULT);
        }
    }

    /**
     * Taxes paid in percent of revenue, of the latest year; a refund counts as zero.
     *
     * @param materialUsd what is paid on less revenue does not count
     * @param windowMonths how long ago the year may have ended
     */
    record LowTaxBurden(long materialUsd, int windowMonths) implements Signal {

        private static final Share TAXES = new Share("low-tax-burden", LowTaxBurden::paid);

        @Override
        public String id() {
            return "low-tax-burden";
        }

        @Override
        public Reading measure(Subject subject) {
            return ofRevenue(subject, windowMonths, Inputs.TAX_PAID, materialUsd, TAXES);
        }

        private static @Nullable BigDecimal paid(Accounts accounts) {
            BigDecimal paid = accounts.taxPaid();
            return paid == null ? null : paid.max(BigDecimal.ZERO);
        }
    }

    /** How many of the latest financial years on record ended with a loss, one after the other. */
    record PersistentLosses() implements Signal {

        @Override
        public String id() {
            return "persistent-losses";
        }

        @Override
        public Reading measure(Subject subject) {
            return Filings.read(subject, PersistentLosses::reading);
        }

        private static Reading reading(FiscalYears years) {
            Accounts latest = years.latest();
            if (latest == null) {
                return Missing.NET_INCOME;
            }
            int noProfit = 0;
            boolean over = false;
            List<Accounts> losses = List.of();
            for (Accounts accounts = latest; accounts != null && !profit(accounts); accounts = years.before(accounts)) {
                noProfit++;
                // The first ones in a row that state their result.
                over |= !losses.isEmpty() && accounts.netIncome() == null;
                if (!over && accounts.netIncome() != null) {
                    losses = losses.isEmpty() ? new ArrayList<>() : losses;
                    losses.add(accounts);
                }
            }
            if (Lists.all(years.all(), accounts -> accounts.netIncome() == null)) {
                return new Reading.Unknown(List.of(years.missing(Inputs.NET_INCOME, latest.year())), 0, noProfit);
            }
            int count = losses.size();
            int least = latest.netIncome() == null ? 0 : count;
            return Reading.between(least, noProfit, count, new Losses(count, count == 0 ? List.of(latest) : losses));
        }

        private static boolean profit(Accounts accounts) {
            return accounts.netIncome() != null && accounts.netIncome().signum() >= 0;
        }
    }

    /** An amount of the accounts, to be held against revenue. */
    private record Share(String key, Function<Accounts, @Nullable BigDecimal> amount) {}

    private static Reading ofRevenue(Subject subject, int windowMonths, Input input, long materialUsd, Share share) {
        LatestYear year = new LatestYear(
                windowMonths,
                Double.POSITIVE_INFINITY,
                input,
                () -> Message.of("because.small-revenue").with("limit", Say.usd(materialUsd)));
        Materiality material = Materiality.of(materialUsd);
        return Filings.read(
                subject,
                years -> year.read(
                        subject,
                        years,
                        accounts -> Business.revenue(years, accounts).enough(subject, material),
                        accounts -> percent(years, accounts, share, year.input())));
    }

    private static Reading percent(FiscalYears years, Accounts accounts, Share share, Input input) {
        BigDecimal amount = share.amount().apply(accounts);
        BigDecimal revenue = accounts.revenue();
        if (amount == null || revenue == null || revenue.signum() <= 0) {
            return Reading.unknown(years.missing(amount == null ? input : Inputs.REVENUE, accounts.year()));
        }
        double percent = Ratio.of(amount.multiply(HUNDRED), revenue);
        return Reading.of(Math.abs(percent), new OfRevenue(share.key(), accounts, percent));
    }

    record OfRevenue(String key, Accounts accounts, double percent) implements Evidence {
        @Override
        public Message message() {
            return Message.of(key).with("period", accounts.period()).with("percent", Say.share(percent));
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("accounts", accounts));
        }
    }

    record Losses(int years, List<Accounts> accounts) implements Evidence {
        @Override
        public Message message() {
            return years == 0 ? Message.of("persistent-losses.none") : Message.counted("persistent-losses", years);
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(accounts, each -> new Cited("accounts", each));
        }
    }
}
