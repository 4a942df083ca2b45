package io.mayfly.score;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.identity.SameText;
import io.mayfly.language.FactWords;
import io.mayfly.language.Message;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects who of a dossier stands on a sanctions or control list. What two sources tell alike is told once. */
final class Flags {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Subject subject;
    private final List<Flag> flags = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    private Flags(Subject subject) {
        this.subject = subject;
    }

    static List<Flag> of(Subject subject) {
        Flags flags = new Flags(subject);
        Dossier dossier = subject.dossier();
        dossier.listings().forEach(flags::company);
        dossier.officers().forEach(flags::officer);
        List<Owner> owners = dossier.owners().stream()
                .filter(owner -> owner.listedOn() != null && flags.current(owner.from(), owner.to()))
                .toList();
        owners.forEach(owner -> flags.owner(owner, owners));
        dossier.counterparties().forEach(flags::counterparty);
        return flags.flags;
    }

    private void company(Listing listing) {
        if (listing.to() == null) {
            flags.add(new Flag(Flag.About.COMPANY, listing.list(), FactWords.of(listing), listing));
        }
    }

    private void officer(Officer officer) {
        if (officer.listedOn() != null && current(officer.from(), officer.to())) {
            add(new Flag(
                    Flag.About.OFFICER,
                    officer.listedOn(),
                    Message.of("flag.officer")
                            .with("fact", FactWords.of(officer))
                            .with("list", officer.listedOn()),
                    officer));
        }
    }

    private void owner(Owner owner, List<Owner> listed) {
        if (owner.listedOn() != null) {
            add(new Flag(
                    Flag.About.OWNER,
                    owner.listedOn(),
                    Message.of(owner.share() == null ? "flag.owner.unstated" : "flag.owner")
                            .with("fact", FactWords.of(owner))
                            .with("list", owner.listedOn())
                            .with("together", together(listed)),
                    owner));
        }
    }

    private void counterparty(Counterparty counterparty) {
        if (counterparty.listedOn() != null) {
            Message.Keyed stands = counterparty.to() == null
                    ? Message.of("flag.counterparty")
                    : Message.of("flag.counterparty.until").with("date", counterparty.to());
            add(new Flag(
                    Flag.About.COUNTERPARTY,
                    counterparty.listedOn(),
                    stands.with("fact", FactWords.of(counterparty)).with("list", counterparty.listedOn()),
                    counterparty));
        }
    }

    private void add(Flag flag) {
        if (told.add(List.of(flag.about(), flag.list(), flag.message()))) {
            flags.add(flag);
        }
    }

    /** What is only announced is not told yet. */
    private boolean current(@Nullable PartialDate from, @Nullable PartialDate to) {
        return to == null && (from == null || !from.earliest().isAfter(subject.asOf()));
    }

    /**
     * What listed owners hold together. Beneficial owners may hold through the others, so the two kinds are added up apart
     * and the larger sum counts.
     */
    private static Message together(List<Owner> listed) {
        BigDecimal sum = sum(listed, true).max(sum(listed, false));
        boolean open = listed.stream().anyMatch(owner -> owner.share() == null);
        if (sum.compareTo(HALF) >= 0) {
            return Message.of(open ? "flag.together.half.least" : "flag.together.half")
                    .with("percent", new Message.Figure(sum, false));
        }
        return open
                ? Message.of("flag.together.open")
                : Message.of("flag.together.less").with("percent", new Message.Figure(sum, false));
    }

    /** Of one owner of whom several shares are told, the largest counts. */
    private static BigDecimal sum(List<Owner> listed, boolean beneficial) {
        Map<String, BigDecimal> shares = new TreeMap<>();
        for (Owner owner : listed) {
            if (owner.share() != null && Boolean.TRUE.equals(owner.beneficial()) == beneficial) {
                shares.merge(SameText.uncased(owner.name()), owner.share(), BigDecimal::max);
            }
        }
        return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
