package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * From how much business on a company needs what a signal looks for.
 *
 * @param usd the amount of US dollars
 * @param youngUsd the amount for a young company, which its founder may still run alone
 * @param youngMonths how many months from its registration on a company is young
 */
record Materiality(long usd, long youngUsd, int youngMonths) {

    /**
     * Whether there is enough business.
     *
     * @param surely whatever comes to light
     * @param probably by best estimate
     * @param possibly if what is missing says so
     * @param missing what would tell; empty where nothing is missing
     */
    record Gate(boolean surely, boolean probably, boolean possibly, List<Input> missing) {
        static final Gate OPEN = new Gate(true, true, true, List.of());
    }

    /** The same amount for companies of any age. */
    static Materiality of(long usd) {
        return new Materiality(usd, usd, 0);
    }

    /** A company whose registration is not known gets the benefit of the doubt: it counts as young. */
    Gate gate(Subject subject, UsdRange business, List<Input> missing) {
        PartialDate registered = subject.registered();
        LocalDate young = subject.asOf().minusMonths(youngMonths);
        boolean surelyOld = registered != null && !registered.latest().isAfter(young);
        boolean probablyOld = registered != null && !registered.best().isAfter(young);
        boolean maybeOld = registered == null || !registered.earliest().isAfter(young);
        boolean surely = business.surelyAtLeast(surelyOld ? usd : youngUsd);
        boolean probably = business.probablyAtLeast(probablyOld ? usd : youngUsd);
        boolean possibly = business.possiblyAtLeast(maybeOld ? usd : youngUsd);
        if (registered != null || !business.probablyAtLeast(usd)) {
            return new Gate(surely, probably, possibly, missing);
        }
        List<Input> inputs = new ArrayList<>(missing);
        inputs.add(Inputs.REGISTRATION);
        return new Gate(surely, probably, possibly, inputs);
    }
}
