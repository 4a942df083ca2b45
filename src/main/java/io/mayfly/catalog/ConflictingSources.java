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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
        List<List<Cited>> conflicts = new ArrayList<>();
        conflicts.addAll(conflicts(
                "accounts",
                dossier.accounts(),
                Accounts::period,
                accounts -> Arrays.asList(
                        accounts.revenue() == null ? null : new Money(accounts.revenue(), accounts.currency()))));
        conflicts.addAll(
                conflicts("headcounts", dossier.headcounts(), Headcount::date, count -> List.of(count.value())));
        conflicts.addAll(conflicts(
                "company.identifiers",
                Lists.filter(dossier.company().identifiers(), entry -> entry.to() == null),
                IdentifierEntry::scheme,
                entry -> List.of(entry.value())));
        conflicts.addAll(conflicts(
                "declarations",
                dossier.declarations(),
                each -> each.id() == null ? null : each.sameness(),
                ConflictingSources::told));
        conflicts.addAll(conflicts("shipments", dossier.shipments(), Shipment::id, ConflictingSources::told));
        return new Counted(
                        conflicts.size(),
                        "thing is told in two ways.",
                        "things are told in two ways.",
                        conflicts.stream().flatMap(List::stream).toList())
                .reading();
    }

    private static List<@Nullable Object> told(Trade trade) {
        return Arrays.asList(trade.quantity(), trade.value(), trade.date());
    }

    /** The facts of one key that differ in something that both of them say. */
    private static <F extends Fact> List<List<Cited>> conflicts(
            String field,
            List<F> facts,
            Function<F, @Nullable Object> key,
            Function<F, ? extends List<? extends @Nullable Object>> says) {
        Map<Object, List<F>> byKey = new LinkedHashMap<>();
        for (F fact : facts) {
            Object about = key.apply(fact);
            if (about != null) {
                byKey.computeIfAbsent(about, any -> new ArrayList<>(1)).add(fact);
            }
        }
        return byKey.values().stream()
                .filter(told -> differ(Lists.map(told, says)))
                .map(told -> Lists.map(told, fact -> new Cited(field, fact)))
                .toList();
    }

    private static boolean differ(List<? extends List<? extends @Nullable Object>> told) {
        for (int i = 0; i < told.get(0).size(); i++) {
            int place = i;
            long values = told.stream()
                    .map(each -> each.get(place))
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            if (values > 1) {
                return true;
            }
        }
        return false;
    }
}
