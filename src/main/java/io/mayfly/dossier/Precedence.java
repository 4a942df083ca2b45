package io.mayfly.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Which of several values of one thing counts on a day; {@link OtherValues} tells the order. */
final class Precedence {

    private static final int NOT_BEGUN = 0;
    private static final int ENDED = 1;
    private static final int HOLDS = 2;

    private final LocalDate asOf;
    private final KnownAtRules rules;

    Precedence(LocalDate asOf, KnownAtRules rules) {
        this.asOf = asOf;
        this.rules = rules;
    }

    <T extends Fact & Lasting> T first(@Nullable T one, T other) {
        return one == null || compare(other, one) > 0 ? other : one;
    }

    private <T extends Fact & Lasting> int compare(T one, T other) {
        return Comparator.<T>comparingInt(this::stage)
                .thenComparing(fact -> begin(fact.from()))
                .thenComparing(fact -> orFirst(rules.published(fact).day()))
                .thenComparing(CanonicalOrder.INSTANCE.reversed())
                .compare(one, other);
    }

    private int stage(Lasting fact) {
        PartialDate from = fact.from();
        boolean eventToCome = fact instanceof Stated<?> stated
                && stated.value() instanceof PartialDate event
                && event.earliest().isAfter(asOf);
        if (eventToCome || (from != null && from.best().isAfter(asOf))) {
            return NOT_BEGUN;
        }
        PartialDate to = fact.to();
        return to != null && to.latest().isBefore(asOf) ? ENDED : HOLDS;
    }

    private static LocalDate begin(@Nullable PartialDate from) {
        return orFirst(from == null ? null : from.best());
    }

    private static LocalDate orFirst(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }
}
