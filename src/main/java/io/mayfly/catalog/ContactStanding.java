package io.mayfly.catalog;

import static io.mayfly.dossier.ContactResult.REACHED;
import static io.mayfly.dossier.StatementKind.CONFIRMATION;
import static io.mayfly.dossier.StatementKind.DENIAL;
import static io.mayfly.dossier.StatementKind.EXPLANATION;
import static io.mayfly.dossier.StatementKind.REFUSAL;

import io.mayfly.dossier.Statement;
import io.mayfly.dossier.StatementKind;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What speaks for the company in how it deals with those who ask. */
final class ContactStanding {

    private static final Set<StatementKind> REFUSALS = Set.of(REFUSAL);
    private static final Set<StatementKind> IN_FAVOUR = Set.of(CONFIRMATION, EXPLANATION);
    private static final Set<StatementKind> DENIALS = Set.of(DENIAL);

    private static final Reading NO = Reading.of(0, null);
    private static final Reading.Measured OPEN = new Reading.Measured(0, 1, 0, null);

    private ContactStanding() {}

    static List<Signal> all() {
        return List.of(new PositiveContact(12));
    }

    /**
     * 1 when somebody reached the company and it confirmed or explained what it does. What another says about it and what it
     * admits is no help. Never beside a refusal or a denial that records or its own website contradict; where it cannot be
     * told whether they do, it does not count.
     *
     * @param pageHoldsMonths how long before a denial a page of its own may have been seen and still speak against it
     */
    record PositiveContact(int pageHoldsMonths) implements Signal {

        @Override
        public String id() {
            return "positive-contact";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Statement> refusals = Statements.of(subject, REFUSALS);
            if (!refusals.isEmpty()) {
                return Reading.of(0, new Refused(refusals));
            }
            Reading contact = contact(subject);
            if (contact instanceof Reading.Measured measured) {
                return measured.hi() > 0 ? besideDenials(subject, measured) : contact;
            }
            Reading beside = besideDenials(subject, OPEN);
            return beside instanceof Reading.Measured denied && denied.hi() == 0 ? beside : contact;
        }

        private Reading besideDenials(Subject subject, Reading.Measured contact) {
            double lo = contact.lo();
            double best = contact.best();
            Evidence evidence = contact.evidence();
            Reading denied = new DenialContradicted().measure(subject);
            Reading elsewhere = new WebsiteContradictsStatement(pageHoldsMonths).measure(subject);
            for (Reading reading : List.of(denied, elsewhere)) {
                if (reading instanceof Reading.Measured against) {
                    if (against.best() > 0) {
                        return Reading.between(
                                0, against.lo() > 0 ? 0 : 1, 0, new Denied(Objects.requireNonNull(against.evidence())));
                    }
                    lo = against.hi() > 0 ? 0 : lo;
                } else {
                    lo = 0;
                    best = 0;
                    evidence = new NotYetCompared(denials(subject));
                }
            }
            return Reading.between(lo, 1, best, evidence);
        }

        private static Reading contact(Subject subject) {
            OwnWords words = new OwnWords(subject);
            List<Statement> all = Statements.of(subject, IN_FAVOUR);
            List<Statement> said =
                    Lists.filter(all, statement -> words.inFavour(statement).atLeast(Certainty.LIKELY));
            List<Channel> channels = Channel.of(subject);
            boolean silent = !channels.isEmpty() && Lists.none(channels, channel -> channel.maybe(REACHED));
            if (silent || (said.isEmpty() && Statements.known(subject))) {
                return NO;
            }
            List<Input> missing = new ArrayList<>();
            if (Lists.none(channels, channel -> channel.is(REACHED))) {
                missing.add(Inputs.ANSWER);
            }
            if (said.isEmpty()) {
                missing.add(Inputs.STATEMENTS);
            }
            if (!missing.isEmpty()) {
                return new Reading.Unknown(missing, 0, 1);
            }
            boolean surely = Lists.any(channels, channel -> channel.surely(REACHED))
                    && Lists.any(said, statement -> words.inFavour(statement) == Certainty.YES);
            return Reading.between(surely ? 1 : 0, 1, 1, new InTouch(channels, said));
        }
    }

    private static List<Statement> denials(Subject subject) {
        return Statements.of(subject, DENIALS);
    }

    private static Stream<Cited> cited(List<Statement> statements) {
        return statements.stream().map(statement -> new Cited("statements", statement));
    }

    record InTouch(List<Channel> channels, List<Statement> said) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("positive-contact", said.size());
        }

        @Override
        public List<Cited> facts() {
            Stream<Cited> answers = channels.stream()
                    .filter(channel -> channel.is(REACHED))
                    .flatMap(Channel::last)
                    .map(check -> new Cited("contacts.checks", check));
            return Stream.concat(answers, cited(said)).toList();
        }
    }

    record Refused(List<Statement> refusals) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("positive-contact.refused", refusals.size());
        }

        @Override
        public List<Cited> facts() {
            return cited(refusals).toList();
        }
    }

    record Denied(Evidence contradiction) implements Evidence {
        @Override
        public Message message() {
            return Message.of("positive-contact.denied").with("contradiction", contradiction.message());
        }

        @Override
        public List<Cited> facts() {
            return contradiction.facts();
        }
    }

    record NotYetCompared(List<Statement> denials) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("positive-contact.open", denials.size());
        }

        @Override
        public List<Cited> facts() {
            return cited(denials).toList();
        }
    }
}
