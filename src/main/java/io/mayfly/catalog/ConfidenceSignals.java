package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.IdentityMatch;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.Unavailable;
import io.mayfly.dossier.UnavailableReason;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How far the dossier itself can be relied on; none of it carries points. */
final class ConfidenceSignals {

    private ConfidenceSignals() {}

    static List<Signal> all() {
        return Stream.<List<Signal>>of(
                        List.of(
                                new MissingCoreInput(),
                                new StaleSource(18, 90, 24),
                                new ConflictingSources(),
                                new LowMatchConfidence(),
                                new SingleSourceEvidence(),
                                new LegalNonDisclosure()),
                        TradeConfidence.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * How many of the four things that nothing can be judged without are missing: the registration, accounts, what an
     * address is used for, and trade records. A search that found none is an answer.
     */
    record MissingCoreInput() implements Signal {

        @Override
        public String id() {
            return "missing-core-input";
        }

        @Override
        public Reading measure(Subject subject) {
            Dossier dossier = subject.dossier();
            List<String> missing = new ArrayList<>();
            if (subject.registered() == null) {
                missing.add("registration");
            }
            if (dossier.accounts().isEmpty() && !subject.searchedInVain(DossierPart.ACCOUNTS)) {
                missing.add("accounts");
            }
            boolean used = Lists.any(dossier.addresses(), address -> address.use() != null)
                    || Lists.any(dossier.observations(), look -> look.use() != null);
            if (!used) {
                missing.add("address-use");
            }
            if (Trades.missing(subject).size() > 1) {
                missing.add("trade");
            }
            return Reading.of(missing.size(), missing.isEmpty() ? null : new Lacks(missing));
        }
    }

    /** 1 when all facts that name a source name one and the same. */
    record SingleSourceEvidence() implements Signal {

        @Override
        public String id() {
            return "single-source-evidence";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Source> named = List.copyOf(subject.dossier().sources().values());
            if (named.isEmpty()) {
                return Missing.SOURCES;
            }
            return named.size() > 1
                    ? Reading.of(0, null)
                    : Reading.of(1, new OneSource(named.get(0).title()));
        }
    }

    /**
     * How many links rest on names alone: the company itself, when it has no official identifier and records of others are
     * taken for its own, and each counterparty found under a similar name only.
     */
    record LowMatchConfidence() implements Signal {

        @Override
        public String id() {
            return "low-match-confidence";
        }

        @Override
        public Reading measure(Subject subject) {
            Dossier dossier = subject.dossier();
            boolean records = !dossier.declarations().isEmpty()
                    || !dossier.shipments().isEmpty()
                    || !dossier.statements().isEmpty()
                    || !dossier.counterparties().isEmpty();
            boolean byName = records && dossier.company().identifiers().isEmpty();
            List<Cited> similar = dossier.counterparties().stream()
                    .filter(each -> each.match() == IdentityMatch.SIMILAR_NAME)
                    .map(each -> new Cited("counterparties", each))
                    .toList();
            int links = similar.size() + (byName ? 1 : 0);
            return Reading.of(links, links == 0 ? null : new ByName(byName, similar));
        }
    }

    /** How many parts of the dossier the law withholds. */
    record LegalNonDisclosure() implements Signal {

        @Override
        public String id() {
            return "legal-non-disclosure";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Cited> withheld = new ArrayList<>();
            for (Accounts accounts : subject.dossier().accounts()) {
                if (accounts.filing() == FilingStatus.WITHHELD_BY_LAW) {
                    withheld.add(new Cited("accounts", accounts));
                }
            }
            for (Unavailable part : subject.dossier().unavailable()) {
                if (part.reason() == UnavailableReason.WITHHELD_BY_LAW) {
                    withheld.add(new Cited("unavailable", part));
                }
            }
            return new Counted("legal-non-disclosure", withheld.size(), withheld).reading();
        }
    }

    record Lacks(List<String> missing) implements Evidence {
        @Override
        public Message message() {
            List<Message> parts = Lists.map(missing, part -> Message.of("missing-core-input." + part));
            int last = parts.size() - 1;
            Message end = parts.get(last);
            return Message.of("missing-core-input")
                    .with(
                            "parts",
                            last == 0
                                    ? end
                                    : new Message.Joined(
                                            "list.and",
                                            List.of(new Message.Joined("list", parts.subList(0, last)), end)));
        }
    }

    record OneSource(String title) implements Evidence {
        @Override
        public Message message() {
            return Message.of("single-source-evidence").with("title", title);
        }
    }

    record ByName(boolean company, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            String key = "low-match-confidence." + (company ? "company" : "partners");
            return company && facts.isEmpty() ? Message.of(key) : Message.counted(key, facts.size());
        }
    }
}
