package io.mayfly.catalog;

import static io.mayfly.dossier.ClaimTopic.CHAIN;
import static io.mayfly.dossier.ClaimTopic.CONTACT;
import static io.mayfly.dossier.ClaimTopic.END_USE;
import static io.mayfly.dossier.ClaimTopic.MILITARY_SUPPLY;
import static io.mayfly.dossier.StatementKind.CONFIRMATION;
import static io.mayfly.dossier.StatementKind.EXPLANATION;
import static io.mayfly.dossier.StatementKind.REFUSAL;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.Statement;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Does what the company says and does when asked fit what is on record? */
final class ConductSignals {

    private ConductSignals() {}

    static List<Signal> all() {
        return List.of(
                new DenialContradicted(),
                new WebsiteContradictsStatement(12),
                new EndUserRefusal(0.4, 0.9),
                new EvidenceRemoved(),
                new IntermediaryChainAdmitted(),
                new EndUserDocumentationMissing(),
                new AvoidsPersonalContact());
    }

    /**
     * How much it weighs, from 0 to 1, that the company declines to say what its goods are for, who uses them, or whether it
     * supplies armed forces. The press has no claim to an answer; a bank, supplier or manufacturer that the dossier holds
     * among the counterparties has.
     *
     * @param toAnybody what a refusal to anybody is worth
     * @param toPartner what a refusal to a bank, supplier or manufacturer is worth
     */
    record EndUserRefusal(double toAnybody, double toPartner) implements Signal {

        private static final Set<CounterpartyRole> PARTNERS =
                Set.of(CounterpartyRole.BANK, CounterpartyRole.SUPPLIER, CounterpartyRole.MANUFACTURER);

        @Override
        public String id() {
            return "end-user-refusal";
        }

        @Override
        public Reading measure(Subject subject) {
            return Statements.greatest(
                    subject, Set.of(REFUSAL), Set.of(END_USE, MILITARY_SUPPLY), refusal -> reading(subject, refusal));
        }

        private Reading reading(Subject subject, Statement refusal) {
            List<Counterparty> all = subject.dossier().counterparties();
            boolean open = refusal.to() == null || all.isEmpty();
            boolean partner = Lists.any(
                    all, each -> PARTNERS.contains(each.role()) && PartyNames.same(subject, each.name(), refusal.to()));
            boolean maybe = Lists.any(
                    all,
                    each -> PARTNERS.contains(each.role()) && PartyNames.maybeSame(subject, each.name(), refusal.to()));
            double lo = partner ? toPartner : toAnybody;
            double hi = open || maybe ? toPartner : lo;
            if (refusal.claim() == null) {
                return new Reading.Unknown(List.of(Inputs.CLAIM), 0, hi);
            }
            String key = "end-user-refusal." + (refusal.claim().topic() == END_USE ? "end-use" : "armed-forces");
            return Reading.between(lo, hi, lo, new Said(key, refusal, partner));
        }
    }

    /** 1 when a page that showed a deal was taken down after somebody asked. */
    record EvidenceRemoved() implements Signal {

        @Override
        public String id() {
            return "evidence-removed";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Observation> removed =
                    Lists.filter(subject.dossier().observations(), look -> look.finding() == Finding.REMOVED);
            if (!removed.isEmpty()) {
                return Reading.of(1, new Looked(removed));
            }
            List<Observation> looks =
                    Lists.filter(subject.dossier().observations(), look -> look.method() == ObservationMethod.WEBSITE);
            if (looks.isEmpty()) {
                return Missing.WEBSITE_LOOK;
            }
            boolean open = Lists.any(looks, look -> look.finding() == null);
            return Reading.between(0, open ? 1 : 0, 0, new Looked(looks));
        }
    }

    /** 1 when the company itself says that it sells on to buyers whom it does not know. */
    record IntermediaryChainAdmitted() implements Signal {

        @Override
        public String id() {
            return "intermediary-chain-admitted";
        }

        @Override
        public Reading measure(Subject subject) {
            return Statements.greatest(
                    subject,
                    Set.of(CONFIRMATION, EXPLANATION),
                    Set.of(CHAIN),
                    statement -> yes(statement, "intermediary-chain-admitted"));
        }
    }

    /** 1 when the company declines to meet anybody in person or to be met other than through others. */
    record AvoidsPersonalContact() implements Signal {

        @Override
        public String id() {
            return "avoids-personal-contact";
        }

        @Override
        public Reading measure(Subject subject) {
            return Statements.greatest(
                    subject, Set.of(REFUSAL), Set.of(CONTACT), refusal -> yes(refusal, "avoids-personal-contact"));
        }
    }

    private static Reading yes(Statement statement, String said) {
        return statement.claim() == null
                ? new Reading.Unknown(List.of(Inputs.CLAIM), 0, 1)
                : Reading.of(1, new Said(said, statement, false));
    }

    record Said(String key, Statement statement, boolean toPartner) implements Evidence {
        @Override
        public Message message() {
            List<Message> parts = new ArrayList<>(4);
            parts.add(Message.of(key));
            if (statement.to() != null) {
                parts.add(Message.of("said.to").with("name", statement.to()));
            }
            if (toPartner) {
                parts.add(Message.of("said.partner"));
            }
            if (statement.date() != null) {
                parts.add(Say.when(statement.date()));
            }
            return Message.of("said").with("parts", new Message.Joined("list", parts));
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("statements", statement));
        }
    }

    record Looked(List<Observation> looks) implements Evidence {
        @Override
        public Message message() {
            String key = looks.get(0).finding() == Finding.REMOVED ? "evidence-removed" : "evidence-removed.nothing";
            return Message.counted(key, looks.size());
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(looks, look -> new Cited("observations", look));
        }
    }
}
