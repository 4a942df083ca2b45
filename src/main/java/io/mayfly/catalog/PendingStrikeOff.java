package io.mayfly.catalog;

import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 1 while the company is to be struck off, by a mark or by its status, and trades: a trade on record came after the notice
 * or within some months. The marks of a register tell a pending strike-off, so its status is asked for only where they are
 * not known.
 *
 * @param recentMonths for how long before the assessment a trade counts though it came before the notice
 */
record PendingStrikeOff(int recentMonths) implements Signal {

    /** A notice, how surely it stands, and since when. */
    private record Notice(
            Cited cited, Certainty held, @Nullable PartialDate since) {}

    @Override
    public String id() {
        return "pending-strike-off";
    }

    @Override
    public Reading measure(Subject subject) {
        Trades trades = Trades.of(subject);
        List<Notice> notices = notices(subject);
        Certainty pending = Certainty.NO;
        Reading.Measured reading = Marks.NONE;
        for (Notice notice : notices) {
            Certainty both = trading(subject, trades, notice).and(notice.held());
            Reading.Measured one = both.worth(1, evidence(subject, trades, notice));
            reading = reading.equals(Marks.NONE) ? one : Hull.greater(reading, one);
            pending = pending.or(both);
        }
        boolean neverTraded = trades.all().isEmpty() && !trades.open();
        boolean open = pending == Certainty.PERHAPS && trades.open();
        boolean unseen = !pending.atLeast(Certainty.LIKELY) && !Marks.known(subject) && !neverTraded;
        return open || unseen ? new Reading.Unknown(missing(subject, !notices.isEmpty()), 0, 1) : reading;
    }

    private static List<Notice> notices(Subject subject) {
        List<Notice> notices = new ArrayList<>();
        List<Span<Mark>> marks = Span.marks(subject);
        for (Span<Mark> span : marks) {
            Certainty held = span.held(subject, marks);
            if (span.fact().kind() == MarkKind.STRIKE_OFF_PENDING && held != Certainty.NO) {
                notices.add(new Notice(new Cited("marks", span.fact()), held, span.from()));
            }
        }
        Stated<CompanyStatus> status = subject.dossier().company().status();
        if (status != null && status.value() == CompanyStatus.CLOSING) {
            Certainty held = Certainty.on(subject.asOf(), status.from(), status.to());
            if (held != Certainty.NO) {
                notices.add(new Notice(new Cited("company.status", status), held, status.from()));
            }
        }
        return notices;
    }

    private Certainty trading(Subject subject, Trades trades, Notice notice) {
        Certainty trading = trades.open() ? Certainty.PERHAPS : Certainty.NO;
        for (Trade trade : trades.all()) {
            trading = trading.or(counts(subject, trade.date(), notice));
        }
        return trading;
    }

    private Certainty counts(Subject subject, @Nullable PartialDate date, Notice notice) {
        if (date == null) {
            return Certainty.PERHAPS;
        }
        Certainty recent =
                Certainty.notBefore(date, PartialDate.of(subject.asOf().minusMonths(recentMonths)));
        return recent.or(notice.since() == null ? Certainty.PERHAPS : Certainty.notBefore(date, notice.since()));
    }

    private Evidence evidence(Subject subject, Trades trades, Notice notice) {
        Trade last = trades.all().stream()
                .filter(trade -> counts(subject, trade.date(), notice).atLeast(Certainty.LIKELY))
                .max(Comparator.comparing(PendingStrikeOff::best))
                .orElse(null);
        return new Closing(notice.cited(), notice.since(), last, recentMonths);
    }

    private static LocalDate best(Trade trade) {
        return trade.date() == null ? LocalDate.MIN : trade.date().best();
    }

    private static List<Input> missing(Subject subject, boolean noticed) {
        List<Input> missing = new ArrayList<>();
        if (!Marks.known(subject)) {
            missing.add(Inputs.MARKS);
        }
        if (!noticed && subject.dossier().company().status() == null) {
            missing.add(Inputs.STATUS);
        }
        if (noticed) {
            missing.addAll(Trades.missing(subject));
        }
        return missing.isEmpty() ? List.of(Inputs.TRADE_DATE) : missing;
    }

    record Closing(
            Cited notice,
            @Nullable PartialDate since,
            @Nullable Trade last,
            int recentMonths) implements Evidence {
        @Override
        public Message message() {
            String key = "pending-strike-off." + (notice.fact() instanceof Mark ? "mark" : "status");
            Message head =
                    since == null ? Message.of(key) : Message.of(key + ".since").with("date", since);
            return last == null
                    ? Message.of("pending-strike-off.idle").with("notice", head).with("months", recentMonths)
                    : Message.of("pending-strike-off.trading")
                            .with("notice", head)
                            .with("date", String.valueOf(last.date()));
        }

        @Override
        public List<Cited> facts() {
            return last == null ? List.of(notice) : List.of(notice, Trades.cite(last));
        }
    }
}
