package io.mayfly.report;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRule;
import io.mayfly.language.Message;
import org.jspecify.annotations.Nullable;

/** Why a fact counts from a day on, in words that a reader can hold against the dossier or the law of a country. */
final class KnownWords {

    private KnownWords() {}

    /** The rule that gave the day; of accounts that are overdue, that it is the day after. */
    static Message rule(@Nullable Fact fact, KnownAt known) {
        String country = known.jurisdiction();
        String key = "report.rule." + Shown.kebab(known.rule());
        if (known.rule() == KnownAtRule.PERIOD_END_PLUS_DEFAULT && country == null) {
            key += ".nowhere";
        }
        if (dayAfter(fact, known.rule())) {
            key += ".overdue";
        }
        Message.Keyed words = Message.of(key);
        return country == null ? words : words.with("country", country);
    }

    private static boolean dayAfter(@Nullable Fact fact, KnownAtRule rule) {
        boolean overdue = fact instanceof Accounts accounts && accounts.filing() == FilingStatus.OVERDUE;
        return overdue
                && switch (rule) {
                    case DUE, PERIOD_END_PLUS_LAG, PERIOD_END_PLUS_DEFAULT -> true;
                    default -> false;
                };
    }
}
