package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.identity.SameText;
import io.mayfly.language.Message;
import io.mayfly.reference.GoodsLexicon;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 1 when every record of trade names a maker who had authorised the company on its day, or the company itself as the maker.
 * A record that names none may be of anybody's goods and leaves it open.
 */
record ManufacturerAuthorised() implements Signal {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Memo<String> WORDS = new Memo<>();

    @Override
    public String id() {
        return "manufacturer-authorised";
    }

    @Override
    public Reading measure(Subject subject) {
        List<Counterparty> makers =
                Lists.filter(subject.dossier().counterparties(), each -> each.role() == CounterpartyRole.MANUFACTURER);
        if (makers.isEmpty()) {
            boolean known =
                    !subject.dossier().counterparties().isEmpty() || subject.searchedInVain(DossierPart.COUNTERPARTIES);
            return known ? Reading.of(0, null) : Reading.unknown(Inputs.MAKERS);
        }
        Trades trades = Trades.of(subject);
        List<Input> missing = Trades.missing(subject);
        if (trades.all().isEmpty()) {
            return missing.isEmpty() ? Reading.of(0, null) : new Reading.Unknown(missing, 0, 1);
        }
        return reading(subject, trades, makers);
    }

    private static Reading reading(Subject subject, Trades trades, List<Counterparty> makers) {
        InForce all = InForce.YES;
        boolean named = false;
        boolean likely = true;
        Set<Counterparty> used = new LinkedHashSet<>();
        for (Trade trade : trades.all()) {
            Set<String> names = makersOf(subject, trade);
            InForce covered = names.isEmpty() ? InForce.MAYBE : InForce.YES;
            for (String name : names) {
                InForce one = authorised(subject, trade, name, makers, used);
                named |= one == InForce.YES;
                likely &= one == InForce.YES;
                covered = covered.and(one);
            }
            all = all.and(covered);
        }
        if (all == InForce.NO) {
            return Reading.of(0, null);
        }
        boolean notStated = Lists.any(makers, maker -> maker.authorisedFrom() == null);
        if (!(named && likely) && notStated) {
            return new Reading.Unknown(List.of(Inputs.AUTHORISATION), 0, 1);
        }
        boolean sure = all == InForce.YES && !trades.open();
        return Reading.between(
                sure ? 1 : 0,
                1,
                named && likely ? 1 : 0,
                new Authorised(List.copyOf(used), trades.all().size()));
    }

    private static InForce authorised(
            Subject subject, Trade trade, String name, List<Counterparty> makers, Set<Counterparty> used) {
        if (Lists.any(subject.dossier().company().names(), own -> alike(subject, own.text(), name))) {
            return InForce.YES;
        }
        InForce best = InForce.NO;
        for (Counterparty maker : makers) {
            if (alike(subject, maker.name(), name)) {
                InForce one = onItsDay(trade, maker);
                if (one != InForce.NO) {
                    used.add(maker);
                }
                best = best.or(one);
            }
        }
        return best;
    }

    private static InForce onItsDay(Trade trade, Counterparty maker) {
        PartialDate date = trade.date();
        PartialDate from = maker.authorisedFrom();
        if (date == null || from == null) {
            return InForce.MAYBE;
        }
        InForce begun = InForce.notAfter(from, date);
        PartialDate to = maker.authorisedTo();
        return to == null ? begun : begun.and(InForce.notAfter(date, to));
    }

    /** The makers that a record names: as such, as a brand, or by a model that is known. */
    private static Set<String> makersOf(Subject subject, Trade trade) {
        Set<String> names = new LinkedHashSet<>();
        String text = trade.goods();
        if (trade instanceof Declaration declaration) {
            add(names, declaration.manufacturer());
            text = declaration.model() == null ? text : text + "; " + declaration.model();
        } else if (trade instanceof Shipment shipment) {
            add(names, shipment.brand());
        }
        for (GoodsLexicon.Hit hit : Lookups.hits(subject, text, GoodsLexicon.Kind.MODEL)) {
            add(names, hit.brand());
        }
        return names;
    }

    private static void add(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    /** Whether the words of one name stand in the other: a brand is told in the name of its maker. */
    private static boolean alike(Subject subject, String a, String b) {
        String one = words(subject, a);
        String other = words(subject, b);
        return !one.isBlank() && !other.isBlank() && (one.contains(other) || other.contains(one));
    }

    /** A name in words, with a space at either end. */
    private static String words(Subject subject, String name) {
        return WORDS.of(
                subject,
                name,
                () -> " "
                        + SIGNS.matcher(SameText.uncased(name)).replaceAll(" ").strip() + " ");
    }

    record Authorised(List<Counterparty> makers, int records) implements Evidence {
        @Override
        public Message message() {
            if (makers.isEmpty()) {
                return Message.of("manufacturer-authorised.none");
            }
            return Message.of("manufacturer-authorised")
                    .with(
                            "makers",
                            Say.andMore(makers.get(0).name(), "manufacturer-authorised.more", makers.size() - 1))
                    .with("records", Message.counted("manufacturer-authorised.records", records));
        }

        @Override
        public List<Cited> facts() {
            List<Cited> facts = new ArrayList<>();
            makers.forEach(maker -> facts.add(new Cited("counterparties", maker)));
            return facts;
        }
    }
}
