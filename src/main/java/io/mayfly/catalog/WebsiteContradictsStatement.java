package io.mayfly.catalog;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.StatementKind;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 1 when the company's own website shows trade that the company denies. Look and statement must come from one source, so
 * that both are surely about one company. What the denial names and the page leaves out is left open.
 *
 * @param holdsMonths how long before the denial a page may have been seen and still speak against it; one seen later does
 */
record WebsiteContradictsStatement(int holdsMonths) implements Signal {

    @Override
    public String id() {
        return "website-contradicts-statement";
    }

    @Override
    public Reading measure(Subject subject) {
        return Statements.greatest(
                subject,
                Set.of(StatementKind.DENIAL),
                Set.of(ClaimTopic.TRADE),
                denial -> denial.claim() == null
                        ? new Reading.Unknown(List.of(Inputs.CLAIM), 0, 1)
                        : reading(subject, denial, denial.claim()));
    }

    private Reading reading(Subject subject, Statement denial, Claim denied) {
        List<Observation> looks =
                Lists.filter(subject.dossier().observations(), look -> look.method() == ObservationMethod.WEBSITE);
        if (looks.isEmpty()) {
            return subject.searchedInVain(DossierPart.WEBSITE)
                    ? Reading.of(0, null)
                    : new Reading.Unknown(List.of(Inputs.WEBSITE_LOOK), 0, 1);
        }
        Claims claims = new Claims(subject);
        Match most = Match.NO;
        Observation shownAt = null;
        Set<Input> missing = new LinkedHashSet<>();
        for (Observation look : looks) {
            Match shows = shows(claims, denied, look)
                    .and(seen(claims.on(denial, denial.date()), claims.on(look, look.date())));
            Match match = shows.and(claims.tied(denial, look.source(), null));
            if (match == Match.OPEN) {
                missing.add(shows == Match.OPEN ? Inputs.WEBSITE_CLAIMS : Inputs.SAME_PAGE);
            }
            shownAt = match.holds() && match.compareTo(most) > 0 ? look : shownAt;
            most = most.or(match);
        }
        if (shownAt != null) {
            return Reading.between(most == Match.YES ? 1 : 0, 1, 1, new Shown(denial, denied, shownAt));
        }
        return missing.isEmpty()
                ? Reading.between(0, most == Match.NO ? 0 : 1, 0, new NotShown(denial, denied, looks))
                : new Reading.Unknown(List.copyOf(missing), 0, 1);
    }

    private static Match shows(Claims claims, Claim denied, Observation look) {
        return look.claims().stream()
                .map(shown -> claims.agree(denied, shown))
                .reduce(Match::or)
                .orElse(Match.OPEN);
    }

    /** Whether a page was seen late enough. */
    private Match seen(@Nullable PartialDate said, @Nullable PartialDate seen) {
        if (said == null
                || seen == null
                || !seen.earliest().isBefore(said.latest().minusMonths(holdsMonths))) {
            return Match.YES;
        }
        if (seen.latest().isBefore(said.earliest().minusMonths(holdsMonths))) {
            return Match.NO;
        }
        return seen.best().isBefore(said.best().minusMonths(holdsMonths)) ? Match.UNSAID : Match.LIKELY;
    }

    record Shown(Statement denial, Claim claim, Observation look) implements Evidence {
        @Override
        public Message message() {
            Message.Keyed message = look.date() == null
                    ? Message.of("website-contradicts-statement")
                    : Message.of("website-contradicts-statement.dated").with("date", Say.date(look.date()));
            return message.with("claim", Claims.words(claim));
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("statements", denial), new Cited("observations", look));
        }
    }

    record NotShown(Statement denial, Claim claim, List<Observation> looks) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("website-contradicts-statement.none", looks.size())
                    .with("claim", Claims.words(claim));
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("statements", denial));
        }
    }
}
