package io.mayfly.catalog;

import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.identity.SameText;
import io.mayfly.language.Message;
import io.mayfly.reference.Activities;
import io.mayfly.register.RegisteredOffice;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What sort of body a company is, and where it comes from. */
final class FormContext {

    private FormContext() {}

    static List<Signal> all() {
        return List.of(
                new DeclaredSpv(),
                new HoldingActivity(),
                new SoleProprietor(),
                new RegisteredAgentAddress(),
                new OfficeBuilding(),
                new PredecessorContinuity(12));
    }

    /** What speaks most surely of several things, and how surely. */
    private static final class Surest {
        private InForce fit = InForce.NO;
        private @Nullable Evidence evidence;

        void offer(InForce other, Evidence shown) {
            if (other.compareTo(fit) > 0) {
                fit = other;
                evidence = shown;
            }
        }

        /** Where nothing surely fits and something is missing that may, the answer is unknown. */
        Reading reading(List<Input> missing) {
            return fit == InForce.NO && !missing.isEmpty() ? new Reading.Unknown(missing, 0, 1) : open(missing);
        }

        private Reading open(List<Input> missing) {
            return fit == InForce.YES || missing.isEmpty() ? fit.reading(evidence) : Reading.between(0, 1, 0, evidence);
        }
    }

    /** 1 when a company is declared to be of a special purpose and its sponsor is named: a parent, or an owner who is no person. */
    record DeclaredSpv() implements Signal {

        @Override
        public String id() {
            return "declared-spv";
        }

        @Override
        public Reading measure(Subject subject) {
            Company company = subject.dossier().company();
            if (company.kind() != SubjectKind.SPECIAL_PURPOSE) {
                return Reading.notApplicable(Message.of("because.no-special-purpose"));
            }
            Surest sponsor = new Surest();
            List<Input> missing = new ArrayList<>();
            Parent parent = company.parent();
            if (parent != null) {
                sponsor.offer(
                        InForce.on(subject.asOf(), parent.from(), parent.to()),
                        new Sponsored(parent.name(), new Cited("company.parent", parent)));
            }
            List<Owner> owners = subject.dossier().owners();
            for (Owner owner : owners) {
                sponsor.offer(
                        InForce.on(subject.asOf(), owner.from(), owner.to()).and(mayBeSponsor(owner)),
                        new Sponsored(owner.name(), new Cited("owners", owner)));
            }
            boolean parentKnown = parent != null || subject.searchedInVain(DossierPart.PARENT);
            boolean ownersKnown = !owners.isEmpty() || subject.searchedInVain(DossierPart.OWNERS);
            if (!parentKnown || !ownersKnown) {
                missing.add(Inputs.SPONSOR);
            }
            return sponsor.reading(missing);
        }

        private static InForce mayBeSponsor(Owner owner) {
            OwnerKind kind = owner.kind();
            return kind == null ? InForce.MAYBE : InForce.of(kind != OwnerKind.PERSON && kind != OwnerKind.DISPERSED);
        }
    }

    /**
     * 1 when the company only holds other companies: by its kind, or by its main line of business. Goods on record show that
     * it does more.
     */
    record HoldingActivity() implements Signal {

        @Override
        public String id() {
            return "holding-activity";
        }

        @Override
        public Reading measure(Subject subject) {
            Trades trades = Trades.of(subject);
            if (!trades.all().isEmpty()) {
                return Reading.of(0, new HoldingTrades(trades));
            }
            Company company = subject.dossier().company();
            List<Activity> lines = Lines.maybe(subject).all();
            Surest holding = new Surest();
            List<Input> missing = new ArrayList<>(Trades.missing(subject));
            if (company.kind() == SubjectKind.HOLDING) {
                holding.offer(InForce.YES, new Kind(Objects.requireNonNull(company.subjectKind())));
            } else if (lines.isEmpty()) {
                missing.add(0, Inputs.ACTIVITIES);
            } else {
                for (Activity activity : lines) {
                    holding.offer(holds(subject, activity, lines.size() == 1), new Line(activity));
                }
                if (holding.fit == InForce.NO) {
                    return Reading.of(0, null);
                }
            }
            return missing.isEmpty() ? holding.reading(missing) : new Reading.Unknown(missing, 0, 1);
        }

        /** A line told in words alone may prove to be another by its code. */
        private static InForce holds(Subject subject, Activity activity, boolean only) {
            boolean holding = Lookups.meanings(subject, activity).lines().contains(Activities.Line.HOLDING);
            InForce main = only && activity.main() == null ? InForce.YES : InForce.of(activity.main());
            InForce line = holding ? InForce.YES : activity.code() == null ? InForce.MAYBE : InForce.NO;
            return line.and(main).and(InForce.on(subject.asOf(), activity.from(), activity.to()));
        }
    }

    /** 1 when a natural person trades under a registration of their own. */
    record SoleProprietor() implements Signal {

        @Override
        public String id() {
            return "sole-proprietor";
        }

        @Override
        public Reading measure(Subject subject) {
            Company company = subject.dossier().company();
            return company.kind() == SubjectKind.SOLE_PROPRIETOR
                    ? Reading.of(1, new Kind(Objects.requireNonNull(company.subjectKind())))
                    : Reading.of(0, null);
        }
    }

    /** 1 when the registered address is that of a licensed registered agent and the company works at another one on record. */
    record RegisteredAgentAddress() implements Signal {

        @Override
        public String id() {
            return "registered-agent-address";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Address> addresses = subject.dossier().addresses();
            if (addresses.isEmpty()) {
                return Missing.REGISTERED_AGENT;
            }
            Surest found = new Surest();
            boolean notStated = false;
            RegisteredOffice offices = RegisteredOffice.of(addresses, subject.asOf());
            List<Address> sites = Lists.filter(addresses, site -> site.role() == AddressRole.OPERATING);
            for (Address agent : Lists.filter(addresses, each -> each.role() == AddressRole.REGISTERED)) {
                InForce current = offices.successor(agent) != null ? InForce.NO : current(subject, agent);
                for (Address site : sites) {
                    if (!same(agent, site)) {
                        InForce both = current.and(current(subject, site));
                        notStated |= both != InForce.NO && agent.registeredAgent() == null;
                        found.offer(both.and(InForce.of(agent.registeredAgent())), new Agent(agent, site));
                    }
                }
            }
            return found.fit == InForce.MAYBE && notStated
                    ? new Reading.Unknown(List.of(Inputs.REGISTERED_AGENT), 0, 1)
                    : found.reading(List.of());
        }

        private static InForce current(Subject subject, Address address) {
            return InForce.on(subject.asOf(), address.from(), address.to());
        }

        private static boolean same(Address a, Address b) {
            return SameText.uncased(a.text()).equals(SameText.uncased(b.text()));
        }
    }

    /**
     * 1 when the company goes on with the business of another: it took over a named company, or had a parent before it was
     * registered itself.
     *
     * @param months how long after its registration it may have taken the other over
     */
    record PredecessorContinuity(int months) implements Signal {

        @Override
        public String id() {
            return "predecessor-continuity";
        }

        @Override
        public Reading measure(Subject subject) {
            Surest found = new Surest();
            List<Input> missing = new ArrayList<>();
            PartialDate registered = subject.registered();
            for (Contract contract : Contracts.of(subject, ContractKind.MERGER)) {
                found.offer(
                        InForce.begun(subject.asOf(), contract.date())
                                .and(Contracts.named(contract))
                                .and(soonAfter(contract.date(), registered)),
                        new Contracts.Held("predecessor-continuity.merger", contract));
            }
            Parent parent = subject.dossier().company().parent();
            if (parent != null) {
                found.offer(
                        InForce.on(subject.asOf(), parent.from(), parent.to()).and(before(parent.from(), registered)),
                        new Elder(parent));
            } else if (!subject.searchedInVain(DossierPart.PARENT)) {
                missing.add(Inputs.PARENT);
            }
            if (!Contracts.known(subject)) {
                missing.add(Inputs.CONTRACTS);
            }
            return found.reading(missing);
        }

        private InForce soonAfter(@Nullable PartialDate date, @Nullable PartialDate registered) {
            if (date == null || registered == null) {
                return InForce.MAYBE;
            }
            return InForce.notAfter(date, registered.earliest().plusMonths(months)) == InForce.YES
                    ? InForce.YES
                    : InForce.notAfter(date, registered.latest().plusMonths(months))
                            .and(InForce.MAYBE);
        }

        private static InForce before(@Nullable PartialDate from, @Nullable PartialDate registered) {
            if (from == null || registered == null) {
                return InForce.MAYBE;
            }
            return from.latest().isBefore(registered.earliest())
                    ? InForce.YES
                    : from.earliest().isBefore(registered.latest()) ? InForce.MAYBE : InForce.NO;
        }
    }

    record Sponsored(String name, Cited cited) implements Evidence {
        @Override
        public Message message() {
            return Message.of("declared-spv").with("name", name);
        }

        @Override
        public List<Cited> facts() {
            return List.of(cited);
        }
    }

    record Kind(Stated<SubjectKind> kind) implements Evidence {
        @Override
        public Message message() {
            return Message.of(kind.value() == SubjectKind.HOLDING ? "holding-activity.kind" : "sole-proprietor");
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("company.subjectKind", kind));
        }
    }

    record Line(Activity activity) implements Evidence {
        @Override
        public Message message() {
            return activity.code() == null
                    ? Message.of("holding-activity.line")
                    : Message.of("holding-activity.code").with("code", activity.code());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("company.activities", activity));
        }
    }

    record HoldingTrades(Trades trades) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("holding-activity.trades", trades.all().size());
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(trades.all(), Trades::cite);
        }
    }

    record Agent(Address agent, Address site) implements Evidence {
        @Override
        public Message message() {
            return Message.of("registered-agent-address");
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("addresses", agent), new Cited("addresses", site));
        }
    }

    record Elder(Parent parent) implements Evidence {
        @Override
        public Message message() {
            return parent.from() == null
                    ? Message.of("predecessor-continuity.parent").with("name", parent.name())
                    : Message.of("predecessor-continuity.parent.dated")
                            .with("name", parent.name())
                            .with("date", parent.from());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("company.parent", parent));
        }
    }
}
