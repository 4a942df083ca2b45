package io.mayfly.reference;

import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.SizeClass;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much a company of a size class may turn over in a year and still be of that class. Most laws look at staff and
 * assets too, and let a company miss one test or exceed it for a year: a turnover above the ceiling is an indicator for
 * review, no breach of a law.
 *
 * @param regimes the laws, each with the jurisdictions it is for; a jurisdiction has one at most
 * @param elsewhere the ceilings for jurisdictions without a regime
 */
public record SizeCeilings(List<Regime> regimes, List<Ceiling> elsewhere) implements Serializable {

    /** Refuses two regimes for one jurisdiction. */
    public SizeCeilings {
        regimes = Check.list("regimes", regimes);
        elsewhere = unique("elsewhere", elsewhere);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < regimes.size(); i++) {
            for (String jurisdiction : regimes.get(i).jurisdictions()) {
                if (!seen.add(jurisdiction)) {
                    throw new InvalidFieldException(
                            "regimes/" + i + "/jurisdictions", jurisdiction, "a jurisdiction of one regime only");
                }
            }
        }
    }

    /**
     * The size classes of one law.
     *
     * @param jurisdictions the ISO 3166 codes of the countries it is for; at least one
     * @param ceilings in any order, one for each size class and time
     * @param note what was confirmed, where, and what is not modelled
     */
    public record Regime(List<String> jurisdictions, List<Ceiling> ceilings, String note) implements Serializable {

        /** Refuses two ceilings of one class that begin at one time. */
        public Regime {
            jurisdictions = Check.countries("jurisdictions", jurisdictions);
            ceilings = unique("ceilings", Check.filled("ceilings", ceilings));
            Check.text("note", note);
        }
    }

    /**
     * One ceiling.
     *
     * @param size the size class; not {@link SizeClass#LARGE}, which has none
     * @param amount the turnover of a year up to which a company is of the class
     * @param from since when it applies; it applies until the next one of its class
     * @param source the law, or what else it rests on
     */
    public record Ceiling(SizeClass size, Money amount, PartialDate from, String source) implements Serializable {

        /** Checks the class and the amount. */
        public Ceiling {
            Check.required("size", size);
            Check.required("amount", amount);
            Check.positive("amount/amount", amount.amount());
            Check.required("from", from);
            Check.text("source", source);
            if (size == SizeClass.LARGE) {
                throw new InvalidFieldException("size", "large", "a class with a ceiling; large has none");
            }
        }
    }

    /** {@return the ceilings that come with the library} */
    public static SizeCeilings standard() {
        return Standard.CEILINGS;
    }

    /**
     * A table of the caller's own.
     *
     * @param regimes the laws
     * @param elsewhere the ceilings for jurisdictions without a regime; may be empty
     * @return the table
     * @throws InvalidFieldException if a jurisdiction has two regimes, or a class two ceilings that begin at one time
     */
    public static SizeCeilings of(List<Regime> regimes, List<Ceiling> elsewhere) {
        return new SizeCeilings(regimes, elsewhere);
    }

    /**
     * The ceiling that applied on a day.
     *
     * @param jurisdiction an ISO 3166 country code; {@code null} where it is not known
     * @param size the size class
     * @param asOf the day of the question
     * @return the ceiling; {@code null} where the jurisdiction is not known, for {@link SizeClass#LARGE} and for days
     *     before the first ceiling of the table
     */
    public @Nullable Ceiling of(@Nullable String jurisdiction, SizeClass size, LocalDate asOf) {
        if (jurisdiction == null) {
            return null;
        }
        Ceiling latest = null;
        for (Ceiling each : ceilings(jurisdiction)) {
            boolean applies = each.size() == size && !each.from().latest().isAfter(asOf);
            if (applies && (latest == null || each.from().compareTo(latest.from()) > 0)) {
                latest = each;
            }
        }
        return latest;
    }

    private List<Ceiling> ceilings(String jurisdiction) {
        for (Regime regime : regimes) {
            if (regime.jurisdictions().contains(jurisdiction)) {
                return regime.ceilings();
            }
        }
        return elsewhere;
    }

    private static List<Ceiling> unique(String field, @Nullable List<Ceiling> ceilings) {
        List<Ceiling> list = Check.list(field, ceilings);
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(List.of(list.get(i).size(), list.get(i).from()))) {
                throw new InvalidFieldException(
                        field + "/" + i + "/from", list.get(i).from(), "one ceiling for each class and time");
            }
        }
        return list;
    }

    private static final class Standard {
        private static final SizeCeilings CEILINGS = Resources.read("size-ceilings.json", SizeCeilings.class);
    }
}
