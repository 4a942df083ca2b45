package io.mayfly.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Works out when facts of one dossier became known.
 *
 * @param registered the day on which the register showed the company; {@code null} if unknown or not yet known
 * @param jurisdiction the company's country; {@code null} if unknown
 * @param jurisdictions every country that is told of a company that moved, or of which sources tell two; empty for others
 * @param calendar when accounts have to be filed
 * @param sources the dossier's sources by key
 */
public record KnownAtRules(
        @Nullable LocalDate registered,
        @Nullable String jurisdiction,
        List<Stated<String>> jurisdictions,
        FilingCalendar calendar,
        Map<String, Source> sources) {

    /** Customs data reach the public about a month after the shipment: expert judgement. */
    private static final int CUSTOMS_LAG_DAYS = 30;

    /** The longest filing time in common use, for jurisdictions that the calendar does not know: expert judgement. */
    private static final int DEFAULT_FILING_MONTHS = 12;

    /**
     * The day on which a fact became known.
     *
     * @param fact a fact of the dossier
     * @return the day and the rule
     */
    public KnownAt of(Fact fact) {
        PartialDate stated = fact.knownAt();
        if (stated != null) {
            return KnownAt.within(stated, KnownAtRule.STATED);
        }
        KnownAt natural = fact.byNature(this);
        return natural == null ? published(fact) : natural;
    }

    /**
     * When somebody published a fact, whatever its own dates: for what a place is used for, the day somebody looked.
     *
     * @param fact a fact of the dossier
     * @return the stated day, or else that of the publication of its source, or else that on which somebody fetched it
     */
    public KnownAt published(Fact fact) {
        if (fact.knownAt() != null) {
            return KnownAt.within(fact.knownAt(), KnownAtRule.STATED);
        }
        Source source = fact.source() == null ? null : sources.get(fact.source());
        if (source != null && source.published() != null) {
            return KnownAt.within(source.published(), KnownAtRule.PUBLISHED);
        }
        return source == null || source.retrieved() == null
                ? KnownAt.UNDATED
                : new KnownAt(null, source.retrieved().latest(), KnownAtRule.RETRIEVED);
    }

    @Nullable
    KnownAt dated(@Nullable PartialDate date, KnownAtRule rule) {
        return date == null ? null : KnownAt.within(date, rule);
    }

    /** For what the register has shown since the given date, or else since registration. */
    @Nullable
    KnownAt register(@Nullable PartialDate from) {
        if (from != null) {
            return KnownAt.within(from, KnownAtRule.REGISTERED);
        }
        return registered == null ? null : KnownAt.of(registered, KnownAtRule.REGISTERED);
    }

    KnownAt customsPublished(PartialDate shipped) {
        return new KnownAt(
                shipped.earliest().plusDays(CUSTOMS_LAG_DAYS),
                shipped.latest().plusDays(CUSTOMS_LAG_DAYS),
                KnownAtRule.SHIPPED_PLUS_LAG);
    }

    /** For accounts, some days after they were due. */
    KnownAt due(Accounts accounts, int daysAfter) {
        if (accounts.dueOn() != null) {
            return KnownAt.of(accounts.dueOn().latest().plusDays(daysAfter), KnownAtRule.DUE);
        }
        LocalDate end = accounts.period().latest();
        String where = jurisdictionOn(end);
        LocalDate due = where == null ? null : calendar.due(where, end);
        KnownAtRule rule = due == null ? KnownAtRule.PERIOD_END_PLUS_DEFAULT : KnownAtRule.PERIOD_END_PLUS_LAG;
        LocalDate day = (due == null ? end.plusMonths(DEFAULT_FILING_MONTHS) : due).plusDays(daysAfter);
        return new KnownAt(day, day, rule, where);
    }

    /** Accounts are filed where the company was at the end of their period, wherever it moved since. */
    private @Nullable String jurisdictionOn(LocalDate day) {
        Precedence then = new Precedence(day, this);
        Stated<String> counting = null;
        for (Stated<String> each : jurisdictions) {
            counting = then.first(counting, each);
        }
        return counting == null ? jurisdiction : counting.value();
    }
}
