package io.mayfly.explain;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.IdentityMatch;
import io.mayfly.dossier.KnownAtRule;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.Trade;
import io.mayfly.score.Assessment;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds out what is to be doubted about the facts of one dossier. */
final class Doubts {

    private static final String STALE_SOURCE = "stale-source";
    private static final String COMPANY = "company";
    private static final Set<String> LOW = Set.of("low", "poor", "weak", "doubtful", "unverified", "unconfirmed");

    private final Subject subject;
    private final Dossier dossier;
    private final Set<Fact> stale = new HashSet<>();
    private final boolean staleRegister;

    Doubts(Assessment assessment) {
        this.subject = assessment.subject();
        this.dossier = subject.dossier();
        List<Cited> cited = stale(assessment);
        cited.forEach(each -> stale.add(each.fact()));
        this.staleRegister = cited.stream().anyMatch(each -> each.field().startsWith(COMPANY));
    }

    private static List<Cited> stale(Assessment assessment) {
        int place = assessment.scorecard().signals().stream()
                .map(entry -> entry.id())
                .toList()
                .indexOf(STALE_SOURCE);
        Evidence evidence = place >= 0 && assessment.reading(place) instanceof Reading.Measured measured
                ? measured.evidence()
                : null;
        return evidence == null ? List.of() : evidence.facts();
    }

    Set<Doubt> of(Cited cited) {
        Fact fact = cited.fact();
        Source source = fact.source() == null ? null : dossier.sources().get(fact.source());
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (stale.contains(fact) || (staleRegister && cited.field().startsWith(COMPANY))) {
            doubts.add(Doubt.STALE);
        }
        if (byName(fact)) {
            doubts.add(Doubt.BY_NAME);
        }
        if (source == null) {
            doubts.add(Doubt.NO_SOURCE);
        } else {
            String quality = source.quality();
            if (quality != null && LOW.contains(quality.strip().toLowerCase(Locale.ROOT))) {
                doubts.add(Doubt.LOW_QUALITY);
            }
            if (dossier.sources().size() == 1) {
                doubts.add(Doubt.ONE_SOURCE);
            }
        }
        if (subject.knownAt(fact).rule() == KnownAtRule.UNDATED) {
            doubts.add(Doubt.UNDATED);
        }
        return doubts;
    }

    private boolean byName(Fact fact) {
        if (fact instanceof Counterparty counterparty && counterparty.match() == IdentityMatch.SIMILAR_NAME) {
            return true;
        }
        boolean ofRecords = fact instanceof Trade || fact instanceof Statement;
        return ofRecords && dossier.company().identifiers().isEmpty();
    }

    /** What one obtains to confirm a fact. */
    static String inquiry(Doubt doubt, Fact fact) {
        return switch (doubt) {
            case STALE ->
                fact instanceof Accounts
                        ? "accounts"
                        : fact instanceof Observation ? "address-check" : "register-extract";
            case BY_NAME -> "identity-match";
            case LOW_QUALITY, NO_SOURCE, UNDATED, ONE_SOURCE -> "sources";
        };
    }
}
