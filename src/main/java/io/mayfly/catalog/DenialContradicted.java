package io.mayfly.catalog;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.StatementKind;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many independent kinds of record show trade that the company denies: declarations, customs records and contracts are
 * one kind each. A record counts if it shows every part that the denial names: the goods word by word or by a term for
 * them, the country as its own or as the seat of the other side, the party by its name. Goods that are merely of one class
 * leave it open. It must have ended on or before the day of the statement or have no date; a statement without a date speaks for the day on which it became known. And both must surely be
 * about one company: they come from one source, or name it by official identifiers. Where only that is missing the reading
 * is unknown. Goods that the company carries for others are no trade of its own.
 */
record DenialContradicted() implements Signal {

    private static final int KINDS = 3;

    /** Kept, since a positive contact asks for it too. */
    private static final Derived<Reading> READING = DenialContradicted::reading;

    @Override
    public String id() {
        return "denial-contradicted";
    }

    @Override
    public Reading measure(Subject subject) {
        return subject.derived(READING);
    }

    private static Reading reading(Subject subject) {
        return Statements.greatest(
                subject,
                Set.of(StatementKind.DENIAL),
                Set.of(ClaimTopic.TRADE),
                denial -> denial.claim() == null
                        ? new Reading.Unknown(List.of(Inputs.CLAIM), 0, KINDS)
                        : reading(subject, denial, denial.claim()));
    }

    private static Reading reading(Subject subject, Statement denial, Claim claim) {
        Dossier dossier = subject.dossier();
        Claims claims = new Claims(subject);
        List<Kind> kinds = List.of(
                Kind.of(
                        claims,
                        denial,
                        claim,
                        "declaration",
                        Traded.declarations(dossier),
                        Trades.declarationsKnown(subject) ? null : Inputs.DECLARATIONS),
                Kind.of(
                        claims,
                        denial,
                        claim,
                        "shipment",
                        Traded.shipments(dossier),
                        Trades.shipmentsKnown(subject) ? null : Inputs.SHIPMENTS),
                Kind.of(
                        claims,
                        denial,
                        claim,
                        "contract",
                        Traded.contracts(dossier),
                        contractsKnown(subject) ? null : Inputs.CONTRACTS));
        double lo = Lists.count(kinds, kind -> kind.match() == Match.YES);
        double best = Lists.count(kinds, kind -> kind.match().holds());
        double hi = Lists.count(kinds, kind -> kind.match() != Match.NO);
        if (best > 0) {
            List<Kind> against = Lists.filter(kinds, kind -> kind.match().holds());
            return Reading.between(lo, hi, best, new Contradicted(denial, claim, against));
        }
        Set<Input> missing = new LinkedHashSet<>();
        kinds.forEach(kind -> missing.addAll(kind.missing()));
        // Contracts are seldom public: that nobody looked for them leaves the upper end open, no more.
        missing.remove(Inputs.CONTRACTS);
        return missing.isEmpty()
                ? Reading.between(0, hi, 0, new NotContradicted(denial, claim))
                : new Reading.Unknown(List.copyOf(missing), 0, hi);
    }

    private static boolean contractsKnown(Subject subject) {
        return !subject.dossier().contracts().isEmpty() || subject.searchedInVain(DossierPart.CONTRACTS);
    }

    /**
     * A kind of record, held against one denial.
     *
     * @param name what one of them is called
     * @param match how surely one of them shows what is denied
     * @param shown those that do
     * @param missing what would be needed to tell, where it cannot be told
     */
    record Kind(String name, Match match, List<Traded> shown, Set<Input> missing) {

        static Kind of(
                Claims claims,
                Statement denial,
                Claim claim,
                String name,
                List<Traded> records,
                @Nullable Input nobodyLooked) {
            if (nobodyLooked != null) {
                return new Kind(name, Match.OPEN, List.of(), Set.of(nobodyLooked));
            }
            PartialDate day = claims.on(denial, denial.date());
            Match most = Match.NO;
            List<Traded> shown = new ArrayList<>();
            Set<Input> missing = new LinkedHashSet<>();
            for (Traded record : records) {
                Match shows = claims.shows(record, claim).and(Claims.endedBy(record.date(), day));
                Match tied = claims.tied(denial, record.cited().fact().source(), record.party());
                Match match = shows.and(tied);
                most = most.or(match);
                if (match.holds()) {
                    shown.add(record);
                } else if (match == Match.OPEN) {
                    missing.addAll(shows == Match.OPEN ? open(claims, record, claim) : Set.of(Inputs.SAME_COMPANY));
                }
            }
            return new Kind(name, most, shown, missing);
        }

        private static Set<Input> open(Claims claims, Traded record, Claim claim) {
            Set<Input> open = new LinkedHashSet<>();
            if (claims.goods(record, claim.goods()) == Match.OPEN) {
                open.add(Inputs.TRADE_GOODS);
            }
            if (claims.sides(record, claim) == Match.OPEN) {
                open.add(Inputs.TRADE_PARTIES);
            }
            return open;
        }

        Message words() {
            long count = shown.stream().map(Traded::sameness).distinct().count();
            Traded first = shown.get(0);
            return Message.counted("denial-contradicted." + name, count)
                    .with("goods", first.goodsNamed())
                    .with(
                            "when",
                            first.date() == null
                                    ? Message.of("denial-contradicted.undated")
                                    : Message.of("denial-contradicted.dated").with("date", Say.date(first.date())));
        }
    }

    record Contradicted(Statement denial, Claim claim, List<Kind> kinds) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("denial-contradicted", kinds.size())
                    .with("claim", Claims.words(claim))
                    .with("records", new Message.Joined("list.and", Lists.map(kinds, Kind::words)));
        }

        @Override
        public List<Cited> facts() {
            Stream<Cited> records =
                    kinds.stream().flatMap(kind -> kind.shown().stream()).map(Traded::cited);
            return Stream.concat(Stream.of(new Cited("statements", denial)), records)
                    .toList();
        }
    }

    record NotContradicted(Statement denial, Claim claim) implements Evidence {
        @Override
        public Message message() {
            return Message.of("denial-contradicted.none").with("claim", Claims.words(claim));
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("statements", denial));
        }
    }
}
