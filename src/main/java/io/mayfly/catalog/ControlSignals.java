package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.identity.SameText;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who owns the company, and how did that change? */
final class ControlSignals {

    private ControlSignals() {}

    static List<Signal> all() {
        return List.of(
                new FrequentControlChange(24, 30, 14),
                new RecentControlChange(100_000, 10, 14),
                new NoUboDeclared(),
                new MinimalFormVehicle());
    }

    /**
     * How often owners or officers changed within a window before the assessment. What belongs to one handover counts once,
     * and those of the registration do not count.
     *
     * @param windowMonths the length of the window
     * @param handoverDays what follows another change within so many days belongs to one handover
     * @param registrationDays what comes within so many days of the registration belongs to it
     */
    record FrequentControlChange(int windowMonths, int handoverDays, int registrationDays) implements Signal {

        @Override
        public String id() {
            return "frequent-control-change";
        }

        @Override
        public Reading measure(Subject subject) {
            LocalDate start = subject.asOf().minusMonths(windowMonths);
            ControlChanges changes =
                    ControlChanges.of(subject, registrationDays).after(start);
            int best = changes.best(handoverDays);
            if (!changes.known() && best == 0) {
                return new Reading.Unknown(List.of(Inputs.CHANGES), 0, Double.POSITIVE_INFINITY);
            }
            return Reading.between(
                    changes.fewest(handoverDays),
                    changes.most(handoverDays),
                    best,
                    new Handovers(best, windowMonths, handoverDays, changes.taken()));
        }
    }

    /**
     * Whether a beneficial owner was searched for and none is declared: 1, and 0 where one is on record, the shares are
     * listed on a market, or many hold them of whom none must be named.
     */
    record NoUboDeclared() implements Signal {

        @Override
        public String id() {
            return "no-ubo-declared";
        }

        @Override
        public Reading measure(Subject subject) {
            Certainty excused = Certainty.NO;
            boolean open = subject.dossier().owners().isEmpty() && !subject.searchedInVain(DossierPart.OWNERS);
            Cited why = null;
            List<Span<Owner>> owners = Span.owners(subject);
            for (Span<Owner> span : owners) {
                Owner owner = span.fact();
                Certainty held = span.held(subject, owners);
                open |= owner.kind() == null && held != Certainty.NO;
                if (Boolean.TRUE.equals(owner.beneficial()) || owner.kind() == OwnerKind.DISPERSED) {
                    why = held.compareTo(excused) > 0 ? new Cited("owners", owner) : why;
                    excused = excused.or(held);
                }
            }
            MarketListing listing = subject.dossier().company().listedOn();
            if (listing == null) {
                open |= !subject.searchedInVain(DossierPart.LISTED_ON);
            } else {
                Certainty listed = Certainty.on(subject.asOf(), listing.from(), listing.to());
                why = listed.compareTo(excused) > 0 ? new Cited("company.listedOn", listing) : why;
                excused = excused.or(listed);
            }
            if (excused != Certainty.YES && !subject.searchedInVain(DossierPart.BENEFICIAL_OWNERS)) {
                return new Reading.Unknown(List.of(Inputs.BENEFICIAL_OWNERS), 0, 1);
            }
            boolean fires = !excused.atLeast(Certainty.LIKELY);
            return new Reading.Measured(
                    excused == Certainty.NO && !open ? 1 : 0,
                    excused == Certainty.YES ? 0 : 1,
                    fires ? 1 : 0,
                    new Declared(fires, why == null ? List.of() : List.of(why)));
        }
    }

    /**
     * 1 when the company is a limited partnership, a form with little to file, and every owner and officer on record is a
     * company or a trust. Where it has its seat does not enter.
     */
    record MinimalFormVehicle() implements Signal {

        /** The forms as registers write them, without points and in small letters. */
        private static final Set<String> FORMS =
                Set.of("lp", "slp", "limited partnership", "scottish limited partnership", "limited partnership (lp)");

        @Override
        public String id() {
            return "minimal-form-vehicle";
        }

        @Override
        public Reading measure(Subject subject) {
            if (subject.dossier().company().kind() == SubjectKind.FUND) {
                return Reading.notApplicable(Message.of("because.fund"));
            }
            Stated<String> form = subject.dossier().company().legalForm();
            if (form == null) {
                return Missing.LEGAL_FORM;
            }
            String plain = SameText.uncased(form.value())
                    .replace(".", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!FORMS.contains(plain)) {
                return Reading.of(0, new Form(false, List.of(new Cited("company.legalForm", form))));
            }
            Parties parties = Parties.of(subject);
            if (!parties.missing().isEmpty()) {
                return new Reading.Unknown(parties.missing(), 0, 1);
            }
            List<Cited> facts = new ArrayList<>(List.of(new Cited("company.legalForm", form)));
            facts.addAll(parties.facts());
            boolean fires = !parties.other().atLeast(Certainty.LIKELY);
            return new Reading.Measured(
                    parties.other() == Certainty.NO && parties.lists().isEmpty() ? 1 : 0,
                    parties.other() == Certainty.YES ? 0 : 1,
                    fires ? 1 : 0,
                    new Form(fires, facts));
        }
    }

    record Handovers(int count, int windowMonths, int handoverDays, List<ControlChanges.Event> changes)
            implements Evidence {
        @Override
        public Message message() {
            return count == 0
                    ? Message.of("frequent-control-change.none").with("months", windowMonths)
                    : Message.counted("frequent-control-change", count)
                            .with("months", windowMonths)
                            .with("days", handoverDays);
        }

        @Override
        public List<Cited> facts() {
            return changes.stream().map(ControlChanges.Event::cited).distinct().toList();
        }
    }

    record Declared(boolean none, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("no-ubo-declared." + (none ? "none" : "declared"));
        }
    }

    record Form(boolean fires, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("minimal-form-vehicle." + (fires ? "yes" : "no"));
        }
    }
}
