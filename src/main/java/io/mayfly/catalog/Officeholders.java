package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Officer;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Those who hold office in the company on the day, each once, whoever tells of them.
 *
 * @param all every one who may
 */
record Officeholders(List<Officeholders.Holder> all) {

    /**
     * One of them.
     *
     * @param told what is told of the holder
     * @param held how surely it holds office
     */
    record Holder(List<Officer> told, Certainty held) {

        /** Whether it is a person: one that was born is, and one of which nothing is said is taken for one. */
        Certainty natural() {
            boolean born = Lists.any(told, officer -> officer.born() != null);
            boolean person = Lists.any(told, officer -> Boolean.FALSE.equals(officer.corporate()));
            boolean company = Lists.any(told, officer -> Boolean.TRUE.equals(officer.corporate()));
            if (born || (person && !company)) {
                return Certainty.YES;
            }
            return company && !person ? Certainty.NO : Certainty.LIKELY;
        }

        List<Cited> facts() {
            return Lists.map(told, officer -> new Cited("officers", officer));
        }
    }

    private static final Derived<Officeholders> ALL = Officeholders::gathered;

    private static final Officeholders NOBODY = new Officeholders(List.of());

    static Officeholders of(Subject subject) {
        return subject.derived(ALL);
    }

    private static Officeholders gathered(Subject subject) {
        List<Span<Officer>> all = Span.officers(subject);
        if (all.isEmpty()) {
            return NOBODY;
        }
        Map<Object, List<Officer>> told = new LinkedHashMap<>();
        Map<Object, Certainty> held = new LinkedHashMap<>();
        for (Span<Officer> span : all) {
            Certainty here = span.held(subject, all);
            if (here != Certainty.NO) {
                told.computeIfAbsent(span.of(), name -> new ArrayList<>(1)).add(span.fact());
                held.merge(span.of(), here, Certainty::or);
            }
        }
        List<Holder> holders = new ArrayList<>();
        told.forEach((name, officers) -> holders.add(new Holder(officers, held.getOrDefault(name, Certainty.NO))));
        return new Officeholders(holders);
    }

    /** What to answer where nobody is known to hold office. */
    static Reading nobody(Subject subject) {
        return subject.searchedInVain(DossierPart.OFFICERS)
                        && subject.dossier().officers().isEmpty()
                ? Reading.of(0, null)
                : Missing.OFFICERS;
    }

    /**
     * The greatest of what is stated of natural persons in office; one of whom nothing is stated leaves the upper end open.
     *
     * @param value what is stated of one; {@code null} for nothing
     * @param missing what one would have to know
     */
    Reading greatest(Subject subject, Function<Holder, Reading.@Nullable Measured> value, Input missing) {
        if (all.isEmpty()) {
            return nobody(subject);
        }
        if (Lists.all(all, holder -> holder.natural() == Certainty.NO)) {
            return surelyHeld() ? Reading.notApplicable(Message.of("because.no-natural-person")) : Missing.OFFICERS;
        }
        return greatest(value, missing, Double.POSITIVE_INFINITY, Holder::natural);
    }

    /** Whether somebody surely holds office; where nobody does, there may be another. */
    private boolean surelyHeld() {
        return Lists.any(all, holder -> holder.held() == Certainty.YES);
    }

    /** The same of any officer, up to a most. */
    Reading greatest(
            Function<Holder, Reading.@Nullable Measured> value,
            Input missing,
            double most,
            Function<Holder, Certainty> counted) {
        double lo = 0;
        double hi = surelyHeld() ? 0 : most;
        Reading.Measured best = null;
        for (Holder holder : all) {
            Certainty certainty = holder.held().and(counted.apply(holder));
            Reading.Measured one = value.apply(holder);
            if (certainty == Certainty.NO) {
                continue;
            }
            hi = Math.max(hi, one == null ? most : one.hi());
            if (one != null && certainty == Certainty.YES) {
                lo = Math.max(lo, one.lo());
            }
            if (one != null && certainty.atLeast(Certainty.LIKELY) && (best == null || one.best() > best.best())) {
                best = one;
            }
        }
        return best == null
                ? new Reading.Unknown(List.of(missing), lo, hi)
                : Reading.between(lo, hi, best.best(), best.evidence());
    }
}
