package io.mayfly.report;

import io.mayfly.dossier.Company;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRule;
import io.mayfly.dossier.Name;
import io.mayfly.language.Message;
import io.mayfly.score.Assessment;
import io.mayfly.score.Flag;
import io.mayfly.score.Refusal;
import io.mayfly.score.Step;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a report is not to see. Sentences tell which facts they rest on and go with these. What does not tell goes
 * as soon as anything is hidden, since it may rest on that: bounds of readings, reasons with values, notes of missing inputs.
 */
final class Hiding {

    /** Hides nothing, without a look at the facts. */
    static final Predicate<Fact> NOTHING = fact -> false;

    private final Subject subject;
    private final Predicate<? super Fact> hidden;
    private final boolean any;

    Hiding(Subject subject, Predicate<? super Fact> hidden) {
        this.subject = subject;
        this.hidden = hidden == NOTHING ? NOTHING : subject.dossier().withHolders(hidden);
        this.any = hidden != NOTHING && subject.dossier().facts().stream().anyMatch(this.hidden);
    }

    boolean hides(@Nullable Fact fact) {
        return fact != null && hidden.test(fact);
    }

    boolean hides(@Nullable Evidence evidence) {
        return evidence != null && evidence.facts().stream().anyMatch(cited -> hidden.test(cited.fact()));
    }

    /** The name to show, which goes with any fact that tells it. */
    String name() {
        Company company = subject.dossier().company();
        String name = company.displayName(subject.asOf());
        return company.names().stream().filter(hidden).map(Name::text).anyMatch(name::equals) ? company.id() : name;
    }

    /** A number in bounds may be where a hidden fact puts it. */
    @Nullable
    Reading reading(Step step) {
        Reading reading = step.reading();
        boolean exact = reading instanceof Reading.Measured measured && measured.exact();
        return hides(step.evidence()) || (any && !exact) ? null : reading;
    }

    /** Why a signal cannot apply: a reason with values, or in words of a signal's own, may tell of anything. */
    @Nullable
    String because(Step step, @Nullable String because) {
        boolean bare = !(step.reading() instanceof Reading.NotApplicable not)
                || (not.message() instanceof Message.Keyed keyed
                        && keyed.values().isEmpty());
        return any && !bare ? null : because;
    }

    /** Why there is no score: who is not eligible is so by its kind or by the day of its registration. */
    @Nullable
    String refusal(Assessment assessment) {
        Message reason = assessment.refusalMessage();
        boolean ofKind = reason instanceof Message.Named
                && !hides(subject.dossier().company().subjectKind());
        return any && assessment.refusal() == Refusal.NOT_ELIGIBLE && !ofKind ? null : assessment.refusalReason();
    }

    /** What is missing, without a note or a day. */
    List<Input> inputs(List<Input> inputs) {
        return any
                ? inputs.stream()
                        .map(input -> Input.of(input.inquiry(), input.field()))
                        .distinct()
                        .toList()
                : inputs;
    }

    boolean any() {
        return any;
    }

    /** Since when a fact is known the registration or the country may say, though it is another fact. */
    boolean hidesDayOf(Fact fact) {
        KnownAt known = subject.knownAt(fact);
        Company company = subject.dossier().company();
        return (known.rule() == KnownAtRule.REGISTERED && hides(company.registered()))
                || (known.jurisdiction() != null
                        && company.everyValue().jurisdiction().stream().anyMatch(hidden));
    }

    /** The entry in words: that of an owner tells what all listed owners hold together. */
    @Nullable
    String text(Flag flag) {
        boolean together = flag.about() == Flag.About.OWNER
                && subject.dossier().owners().stream()
                        .anyMatch(owner -> owner.listedOn() != null && hidden.test(owner));
        return together ? null : flag.text();
    }
}
