package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Officer;
import io.mayfly.language.Message;
import io.mayfly.register.CompanyKey;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Member;
import io.mayfly.register.Members;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** With whom does the company share officers, owners and ways to reach it? All of it asks a register of other companies. */
final class SharedPeopleSignals {

    private SharedPeopleSignals() {}

    static List<Signal> all() {
        return List.of(new MassFounder(), new OfficerHistoryFailed(5), new SharedContact());
    }

    /**
     * How many active companies of other groups share the key of a surely known person or company; where only a name is
     * shared there may be as many, and none for sure.
     */
    static Reading shared(Neighbourhood here, KeyKind surely, KeyKind byName) {
        Shared known = here.most(surely);
        Shared named = here.most(byName);
        int least = known == null ? 0 : known.others();
        int most = Math.max(least, named == null ? 0 : named.others());
        Shared told = least > 0 || named == null ? known : named;
        return Reading.between(here.surely(least), here.perhaps(most), least, told);
    }

    /** In how many active companies of other groups one of its owners holds a share. */
    record MassFounder() implements Signal {

        @Override
        public String id() {
            return "mass-founder";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            if (here.of(KeyKind.OWNER, KeyKind.OWNER_NAME).isEmpty()) {
                return noneKnown(subject, DossierPart.OWNERS, Inputs.OWNERS, Message.of("because.no-shared-owner"));
            }
            return shared(here, KeyKind.OWNER, KeyKind.OWNER_NAME);
        }
    }

    private static Reading noneKnown(Subject subject, DossierPart part, Input missing, Message reason) {
        boolean listed = part == DossierPart.OWNERS
                ? !subject.dossier().owners().isEmpty()
                : !subject.dossier().officers().isEmpty();
        return listed || subject.searchedInVain(part) ? Reading.notApplicable(reason) : Reading.unknown(missing);
    }

    /**
     * The share, from 0 to 1, of the other companies of one officer that have ceased.
     *
     * @param fewest how many others there must be before a share says anything
     */
    record OfficerHistoryFailed(int fewest) implements Signal {

        @Override
        public String id() {
            return "officer-history-failed";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            List<CompanyKey> officers = here.of(KeyKind.OFFICER);
            if (officers.isEmpty()) {
                return Lists.any(subject.dossier().officers(), OfficerHistoryFailed::mayBeTold)
                                || subject.dossier().officers().isEmpty()
                        ? Officeholders.nobody(subject) instanceof Reading.Measured
                                ? Reading.notApplicable(Message.of("because.no-officers"))
                                : Missing.OFFICER_IDENTITY
                        : Reading.notApplicable(Message.of("because.nobody-any-more"));
            }
            List<CompanyKey> begun = Lists.filter(officers, officer -> Ties.begun(subject, officer.fact()));
            History likely = worst(here, officers);
            History sure = worst(here, begun);
            Map<Fact, List<CompanyKey>> identified = here.byFact(KeyKind.OFFICER);
            boolean open = Lists.any(
                    subject.dossier().officers(),
                    officer -> mayBeTold(officer)
                            && InForce.begun(subject.asOf(), officer.from()) != InForce.NO
                            && !identified.containsKey(officer));
            if (likely == null && !begun.isEmpty()) {
                if (open) {
                    return Missing.OFFICER_IDENTITY;
                }
                return Reading.notApplicable(Message.of("because.few-offices").with("count", fewest));
            }
            return likely == null || sure == null
                    ? Missing.OFFICERS
                    : here.placed()
                            ? Reading.between(sure.share(), open ? 1 : likely.share(), sure.share(), sure)
                            : here.found(sure.share(), 1, sure);
        }

        private @Nullable History worst(Neighbourhood here, List<CompanyKey> officers) {
            History worst = null;
            for (CompanyKey officer : officers) {
                History history = history(here, officer);
                if (history.others() >= fewest && (worst == null || history.share() > worst.share())) {
                    worst = history;
                }
            }
            return worst;
        }

        private static boolean mayBeTold(Officer officer) {
            return officer.to() == null;
        }

        private static History history(Neighbourhood here, CompanyKey officer) {
            Members members = here.members(officer);
            int others = 0;
            int ceased = 0;
            int most = Math.min(members.size(), Neighbourhood.MOST_COUNTED);
            for (int i = 0; i < most; i++) {
                Member member = members.get(i);
                if (!here.own(member)) {
                    others++;
                    ceased += member.active() ? 0 : 1;
                }
            }
            return new History(here.register().asOf(), officer, others, ceased);
        }
    }

    record History(LocalDate day, CompanyKey officer, int others, int ceased) implements Evidence {

        double share() {
            return others == 0 ? 0 : (double) ceased / others;
        }

        @Override
        public Message message() {
            return Message.counted("officer-history-failed", ceased)
                    .with("others", others)
                    .with("day", day);
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("officers", officer.fact()));
        }
    }

    /** How many active companies of other groups share a telephone number, an e-mail address or domain, or a website. */
    record SharedContact() implements Signal {

        private static final KeyKind[] KINDS = {KeyKind.PHONE, KeyKind.EMAIL, KeyKind.MAIL_DOMAIN, KeyKind.WEBSITE};

        @Override
        public String id() {
            return "shared-contact";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            Shared most = here.most(KINDS);
            if (most == null) {
                return Missing.CONTACT_VALUE;
            }
            boolean all = Lists.none(subject.dossier().contacts(), contact -> contact.value() == null);
            double hi = all ? here.perhaps(most.others()) : Double.POSITIVE_INFINITY;
            return Reading.between(here.surely(most.others()), hi, most.others(), most);
        }
    }
}
