package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many things are told in two ways: the revenue of a period, the staff of a day, an identifier of a register, and the
 * quantity, value or day of a numbered record of trade. What one of them leaves out is no conflict.
 */
record ConflictingSources() implements Signal {

    @Override
    public String id() {
        return "conflicting-sources";
    }

    @Override
    public Reading measure(Subject subject) {
        Dossier dossier = subject.dossier();
        Conflicts conflicts = new Conflicts();
        conflicts.look(
                "accounts",
                dossier.accounts(),
                Accounts::period,
                told -> Conflicts.differ(told, ConflictingSources::revenue));
        conflicts.look(
                "headcounts", dossier.headcounts(), Headcount::date, told -> Conflicts.differ(told, Headcount::value));
        conflicts.look(
                "company.identifiers",
                Lists.filter(dossier.company().identifiers(), entry -> entry.to() == null),
                IdentifierEntry::scheme,
                told -> Conflicts.differ(told, IdentifierEntry::value));
        conflicts.look(
                "declarations",
                dossier.declarations(),
                each -> each.id() == null ? null : each.sameness(),
                ConflictingSources::tradesDiffer);
        conflicts.look("shipments", dossier.shipments(), Shipment::id, ConflictingSources::tradesDiffer);
        return conflicts.counted().reading();
    }

    private static boolean tradesDiffer(List<? extends Trade> told) {
        return Conflicts.differ(told, Trade::quantity)
                || Conflicts.differ(told, Trade::value)
                || Conflicts.differ(told, Trade::date);
    }

    private static @Nullable Money revenue(Accounts accounts) {
        return accounts.revenue() == null ? null : new Money(accounts.revenue(), accounts.currency());
    }

    /** Counts the things that are told in two ways. */
    private static final class Conflicts {
        private int count;
        private List<Cited> facts = List.of();

        /** Counts the keys of which the facts differ. */
        <F extends Fact> void look(
                String field, List<F> all, Function<F, @Nullable Object> key, Predicate<List<F>> differ) {
            if (all.size() < 2) {
                return;
            }
            Map<Object, List<F>> byKey = new LinkedHashMap<>();
            for (F fact : all) {
                Object about = key.apply(fact);
                if (about != null) {
                    byKey.computeIfAbsent(about, any -> new ArrayList<>(1)).add(fact);
                }
            }
            for (List<F> told : byKey.values()) {
                if (told.size() > 1 && differ.test(told)) {
                    count++;
                    facts = facts.isEmpty() ? new ArrayList<>() : facts;
                    facts.addAll(Lists.map(told, fact -> new Cited(field, fact)));
                }
            }
        }

        /** Whether two facts differ in something that both of them say. */
        static <F> boolean differ(List<? extends F> told, Function<F, @Nullable Object> says) {
            Object first = null;
            for (F fact : told) {
                Object said = says.apply(fact);
                if (first != null && said != null && !said.equals(first)) {
                    return true;
                }
                first = first == null ? said : first;
            }
            return false;
        }

        Counted counted() {
            return new Counted("conflicting-sources", count, facts);
        }
    }
}
