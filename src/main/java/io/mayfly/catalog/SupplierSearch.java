package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.identity.MatchGrade;
import io.mayfly.identity.NameKey;
import io.mayfly.identity.Transliteration;
import io.mayfly.language.Message;
import io.mayfly.register.Member;
import io.mayfly.register.Members;
import io.mayfly.register.Register;
import io.mayfly.register.Traced;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches a register for suppliers whom nobody searched for. Whoever searches elsewhere may still find, or not find, them: so
 * each answer is the best estimate, and either end stays open.
 *
 * @param tracing what the register knows; {@code null} without a register
 */
record SupplierSearch(@Nullable Tracing tracing) {

    private static final Reading NOBODY_SEARCHED = Reading.unknown(Inputs.SUPPLIER_MATCH);
    private static final Reading PROBABLY_NOT = Reading.between(0, 1, 0, null);

    static SupplierSearch of(Subject subject) {
        return new SupplierSearch(Tracing.of(subject));
    }

    /** 1 where a register that holds all companies of the country, and would show this one, knows neither number, name nor address. */
    Reading untraceable(Counterparty supplier) {
        if (tracing == null) {
            return NOBODY_SEARCHED;
        }
        Members neighbours = tracing.atItsAddress(supplier);
        if (tracing.trace(supplier).found() || (neighbours != null && neighbours.size() > 0)) {
            return PROBABLY_NOT;
        }
        return tracing.complete(supplier) && tracing.comparable(supplier)
                ? Reading.between(0, 1, 1, new NotHeld(tracing.register().asOf(), supplier))
                : NOBODY_SEARCHED;
    }

    /** 1 where the register knows no such company, but a company of a similar name at the stated address. */
    Reading mismatch(Counterparty supplier, int most) {
        if (tracing == null) {
            return NOBODY_SEARCHED;
        }
        Traced traced = tracing.trace(supplier);
        if (traced.found()) {
            return PROBABLY_NOT;
        }
        Members neighbours = tracing.atItsAddress(supplier);
        if (neighbours == null || neighbours.size() == 0 || neighbours.size() > most) {
            return NOBODY_SEARCHED;
        }
        Alike alike = alike(tracing.register(), supplier, neighbours);
        return alike == null || alike.grade() != MatchGrade.POSSIBLE ? PROBABLY_NOT : Reading.between(0, 1, 1, alike);
    }

    /** The company at the address whose name is most alike; {@code null} where none of them has a name. */
    private static @Nullable Alike alike(Register register, Counterparty supplier, Members neighbours) {
        Transliteration transliteration = register.transliteration();
        NameKey sought = NameKey.of(supplier.name(), transliteration);
        Alike best = null;
        double similarity = -1;
        for (Member member : neighbours) {
            if (member.name() != null) {
                var match = sought.match(NameKey.of(member.name(), transliteration));
                if (match.similarity() > similarity) {
                    similarity = match.similarity();
                    best = new Alike(register.asOf(), supplier, member.name(), match.grade());
                }
            }
        }
        return best;
    }

    record NotHeld(LocalDate day, Counterparty supplier) implements Evidence {
        @Override
        public Message message() {
            return Message.of("counterparty-untraceable.register")
                    .with("supplier", supplier.name())
                    .with("day", day)
                    .with("country", String.valueOf(supplier.country()));
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("counterparties", supplier));
        }
    }

    record Alike(LocalDate day, Counterparty supplier, String name, MatchGrade grade) implements Evidence {
        @Override
        public Message message() {
            return Message.of("counterparty-name-mismatch.register")
                    .with("supplier", supplier.name())
                    .with("day", day)
                    .with("name", name);
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("counterparties", supplier));
        }
    }
}
