package io.mayfly.catalog;

import static io.mayfly.dossier.ContactResult.NO_REPLY;
import static io.mayfly.dossier.ContactResult.REACHED;

import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.identity.MailAddress;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does anybody answer where messages arrive, and under whose domain? */
final class AnswerSignals {

    private AnswerSignals() {}

    static List<Signal> all() {
        return List.of(
                new ContactNoResponse(0.5),
                new FreeWebmail(MailAddress.freeProviders().stream().sorted().toList()));
    }

    /**
     * How surely, from 0 to 1, messages that go through are left without an answer. A way to reach the company that does not
     * work at all says nothing here.
     *
     * @param answeredElsewhere what a message without an answer is worth where somebody answered by another way
     */
    record ContactNoResponse(double answeredElsewhere) implements Signal {

        @Override
        public String id() {
            return "contact-no-response";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Channel> channels = Channel.of(subject);
            boolean silent = Lists.any(channels, channel -> channel.is(NO_REPLY));
            boolean answered = Lists.any(channels, channel -> channel.is(REACHED));
            if (!silent && !answered) {
                return new Reading.Unknown(List.of(Inputs.ANSWER), 0, 1);
            }
            double lo = reading(
                    Lists.any(channels, channel -> channel.surely(NO_REPLY)),
                    Lists.any(channels, channel -> channel.maybe(REACHED)));
            double hi = mayTellNothing(channels)
                    ? 1
                    : reading(
                            Lists.any(channels, channel -> channel.maybe(NO_REPLY)),
                            Lists.any(channels, channel -> channel.surely(REACHED)));
            return Reading.between(lo, hi, reading(silent, answered), Answers.of(channels));
        }

        /** Where every last attempt may be one that did not go through, the answer may turn out to be missing. */
        private static boolean mayTellNothing(List<Channel> channels) {
            return Lists.none(channels, channel -> channel.surely(NO_REPLY, REACHED));
        }

        private double reading(boolean silent, boolean answered) {
            return silent ? (answered ? answeredElsewhere : 1) : 0;
        }
    }

    /**
     * 1 when every known e-mail address of the company is of a free provider and no website of its own is on record.
     *
     * @param providers the domains of free providers, in lower case
     */
    record FreeWebmail(List<String> providers) implements Signal {

        /** Copies the list. */
        FreeWebmail {
            providers = List.copyOf(providers);
        }

        @Override
        public String id() {
            return "free-webmail";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Contact> read = new ArrayList<>();
            boolean unread = false;
            for (Contact contact : contacts(subject, ContactKind.EMAIL)) {
                List<String> domains = domains(contact.value());
                if (!providers.containsAll(domains)) {
                    return Reading.of(0, new OwnDomain(contact));
                }
                if (domains.isEmpty()) {
                    unread = true;
                } else {
                    read.add(contact);
                }
            }
            return read.isEmpty()
                    ? new Reading.Unknown(List.of(Inputs.EMAIL_ADDRESS), 0, 1)
                    : reading(subject, read, unread);
        }

        private static Reading reading(Subject subject, List<Contact> read, boolean unread) {
            List<Contact> websites = contacts(subject, ContactKind.WEBSITE);
            boolean website = !websites.isEmpty()
                    || Lists.any(subject.dossier().observations(), look -> look.method() == ObservationMethod.WEBSITE);
            boolean surely = Lists.any(websites, contact -> contact.value() != null);
            boolean none = !website && subject.searchedInVain(DossierPart.WEBSITE);
            return Reading.between(
                    none && !unread ? 1 : 0, surely ? 0 : 1, website ? 0 : 1, new Webmail(read, website));
        }

        private static List<String> domains(@Nullable String value) {
            return value == null ? List.of() : Lists.map(MailAddress.of(value), MailAddress::domain);
        }

        private static List<Contact> contacts(Subject subject, ContactKind kind) {
            return Lists.filter(subject.dossier().contacts(), contact -> contact.kind() == kind);
        }
    }

    /** The last attempts that went through. */
    record Answers(List<ContactCheck> checks) implements Evidence {

        static Answers of(List<Channel> channels) {
            List<ContactCheck> checks = new ArrayList<>(channels.size());
            for (Channel channel : channels) {
                ContactCheck last = channel.best();
                if (last != null && (last.result() == NO_REPLY || last.result() == REACHED)) {
                    checks.add(last);
                }
            }
            return new Answers(checks);
        }

        @Override
        public Message message() {
            int silent = Lists.count(checks, check -> check.result() == NO_REPLY);
            int answered = checks.size() - silent;
            Message answer = Message.counted("contact-no-response.ways", answered);
            if (silent == 0) {
                return Message.of("contact-no-response.answered").with("answered", answer);
            }
            Message silence = Message.counted("contact-no-response.ways", silent);
            return answered == 0
                    ? Message.of("contact-no-response.silent").with("silent", silence)
                    : Message.of("contact-no-response.both")
                            .with("silent", silence)
                            .with("answered", answer);
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(checks, check -> new Cited("contacts.checks", check));
        }
    }

    record OwnDomain(Contact contact) implements Evidence {
        @Override
        public Message message() {
            return Message.of("free-webmail.own-domain");
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("contacts", contact));
        }
    }

    record Webmail(List<Contact> addresses, boolean website) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("free-webmail" + (website ? ".website" : ""), addresses.size());
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(addresses, contact -> new Cited("contacts", contact));
        }
    }
}
