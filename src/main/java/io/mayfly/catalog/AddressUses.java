package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.language.Message;
import io.mayfly.reference.AddressWords;
import io.mayfly.reference.AddressWords.Kind;
import io.mayfly.register.RegisteredOffice;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the place of one role is used for, by all that was declared or found of it. Of several findings the one known last
 * counts; the words of the address count where there is no finding at all.
 *
 * @param current the addresses that the company has in this role now
 * @param moves when it moved there
 * @param findings what they were declared or found to be
 * @param best the finding that counts; {@code null} where nobody declared or found anything
 * @param worded what their words say; empty where there is a finding
 */
record AddressUses(
        List<Address> current,
        Moves moves,
        List<Found> findings,
        @Nullable Found best,
        List<Worded> worded) {

    private static final Rivals<Found> LATEST = new Rivals<>(
            Found::known, Comparator.comparing(found -> found.cited().fact().toString()));

    private static final Derived<AddressUses> REGISTERED = subject -> gathered(subject, AddressRole.REGISTERED);

    private static final Derived<AddressUses> OPERATING = subject -> gathered(subject, AddressRole.OPERATING);

    /** The registered or the operating address. */
    static AddressUses of(Subject subject, AddressRole role) {
        return subject.derived(role == AddressRole.REGISTERED ? REGISTERED : OPERATING);
    }

    private static AddressUses gathered(Subject subject, AddressRole role) {
        List<Address> current = current(subject, role);
        Moves moves = Moves.of(current);
        List<Found> findings = new ArrayList<>(0);
        for (Observation look : subject.dossier().observations()) {
            if (look.use() != null && role == place(look) && !moves.surelyAfter(look)) {
                findings.add(Found.observed(subject, look, moves));
            }
        }
        for (Address address : current) {
            if (address.use() != null) {
                findings.add(Found.declared(subject, address));
            }
        }
        return findings.isEmpty()
                ? new AddressUses(current, moves, List.of(), null, words(subject, current))
                : new AddressUses(current, moves, findings, best(findings), List.of());
    }

    private static @Nullable Found best(List<Found> findings) {
        List<Found> here = Lists.filter(findings, Found::ofThisPlace);
        return LATEST.best(here.isEmpty() ? findings : here);
    }

    /** The place somebody looked at: unless stated, the registered one. */
    static AddressRole place(Observation look) {
        return look.address() == null ? AddressRole.REGISTERED : look.address();
    }

    private static List<Address> current(Subject subject, AddressRole role) {
        List<Address> current = new ArrayList<>(1);
        List<Address> all = subject.dossier().addresses();
        RegisteredOffice offices = RegisteredOffice.of(all, subject.asOf());
        for (Address address : all) {
            boolean begun = address.from() == null || !address.from().earliest().isAfter(subject.asOf());
            if (address.role() == role && address.to() == null && begun && offices.successor(address) == null) {
                current.add(address);
            }
        }
        return current;
    }

    private static List<Worded> words(Subject subject, List<Address> current) {
        return Lists.filter(
                Lists.map(current, address -> Worded.of(subject, address)),
                worded -> worded.finding().kind() != Kind.NONE);
    }

    /** Whether the finding that counts surely is of the place where the company is now. */
    boolean sure() {
        return Lists.any(findings, Found::ofThisPlace);
    }

    /** The findings that may count. */
    List<Found> candidates() {
        if (findings.size() < 2) {
            return findings;
        }
        List<Found> candidates = new ArrayList<>(LATEST.candidates(Lists.filter(findings, Found::ofThisPlace)));
        candidates.addAll(LATEST.candidates(findings));
        return candidates;
    }

    boolean officerHome() {
        return Lists.any(current, address -> Boolean.TRUE.equals(address.officerHome()));
    }

    /** What is told of one address. */
    sealed interface Told {

        /** The rest of a sentence that begins with the address. */
        Message words();

        /** The fact that tells it. */
        Cited cited();
    }

    /**
     * What one address was declared or found to be.
     *
     * @param looked how somebody found it; {@code null} if it was declared
     * @param ofThisPlace whether it surely is of the place where the company is now
     */
    record Found(AddressUse use, @Nullable ObservationMethod looked, KnownAt known, boolean ofThisPlace, Cited cited)
            implements Told {

        static Found observed(Subject subject, Observation look, Moves moves) {
            return new Found(
                    Objects.requireNonNull(look.use()),
                    look.method(),
                    subject.knownAt(look),
                    !moves.maybeAfter(look),
                    new Cited("observations", look));
        }

        static Found declared(Subject subject, Address address) {
            return new Found(
                    Objects.requireNonNull(address.use()),
                    null,
                    subject.publishedAt(address),
                    begun(address, subject.asOf()),
                    new Cited("addresses", address));
        }

        @Override
        public Message words() {
            String by = looked == null
                    ? "declared"
                    : switch (looked) {
                        case LAND_REGISTER, SITE_VISIT, STREET_IMAGERY -> Say.kebab(looked);
                        case WEBSITE, SEARCH, MAP_SERVICE -> "search";
                    };
            return Message.of("use." + by).with("use", Message.of("use." + Say.kebab(use)));
        }
    }

    /**
     * What the words of one address say.
     *
     * @param begun whether the company surely is there by now
     */
    record Worded(Address address, AddressWords.Finding finding, boolean begun) implements Told {

        static Worded of(Subject subject, Address address) {
            return new Worded(
                    address,
                    subject.reference().addressWords().of(address.text(), address.country()),
                    AddressUses.begun(address, subject.asOf()));
        }

        @Override
        public Cited cited() {
            return new Cited("addresses", address);
        }

        @Override
        public Message words() {
            List<String> quoted = Lists.map(finding.words(), word -> "«" + word.replaceAll("\\s+", " ") + "»");
            return Message.of("use.reads-like")
                    .with("use", Message.of("wording." + Say.kebab(finding.kind())))
                    .with("words", Say.list(quoted));
        }
    }

    private static boolean begun(Address address, LocalDate asOf) {
        return address.from() == null || !address.from().latest().isAfter(asOf);
    }
}
