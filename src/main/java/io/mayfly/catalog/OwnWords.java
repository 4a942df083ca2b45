package io.mayfly.catalog;

import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.PartyId;
import io.mayfly.dossier.Statement;
import io.mayfly.identity.OfficialNumber;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a company says for itself: not what others say about it, and not what it admits. */
record OwnWords(Subject subject) {

    /** Whoever confirms one of these speaks against the company, and signals of conduct count it. */
    private static final Set<ClaimTopic> ADMISSIONS = Set.of(ClaimTopic.MILITARY_SUPPLY, ClaimTopic.CHAIN);

    /** How surely what somebody confirmed or explained speaks for the company. */
    Certainty inFavour(Statement statement) {
        Certainty noAdmission = statement.claim() == null
                ? Certainty.LIKELY
                : ADMISSIONS.contains(statement.claim().topic()) ? Certainty.NO : Certainty.YES;
        return noAdmission.and(speaker(statement)).and(identified(statement.party()));
    }

    /** A speaker who is not named is the company. */
    private Certainty speaker(Statement statement) {
        String by = statement.by();
        if (by == null
                || Lists.any(subject.dossier().company().names(), name -> PartyNames.same(subject, name.text(), by))) {
            return Certainty.YES;
        }
        return others().anyMatch(other -> PartyNames.same(subject, other, by)) ? Certainty.NO : Certainty.LIKELY;
    }

    /** Those it deals with, and who made or sent the goods of its trade. */
    private Stream<String> others() {
        Stream<String> counterparties = subject.dossier().counterparties().stream()
                .filter(each -> each.role() != CounterpartyRole.AFFILIATE)
                .map(Counterparty::name);
        Stream<String> makers = Trades.of(subject).all().stream()
                .map(trade -> Makers.of(trade).stated())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return Stream.concat(counterparties, makers);
    }

    private Certainty identified(@Nullable PartyId party) {
        if (party == null) {
            return Certainty.YES;
        }
        OfficialNumber named = OfficialNumber.of(party.scheme(), party.value());
        List<OfficialNumber> own = Lists.map(
                subject.dossier().company().identifiers(), each -> OfficialNumber.of(each.scheme(), each.value()));
        if (Lists.any(own, named::proves)) {
            return Certainty.YES;
        }
        return Lists.any(own, named::disproves) ? Certainty.NO : Certainty.LIKELY;
    }
}
