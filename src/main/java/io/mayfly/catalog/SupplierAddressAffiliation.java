package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.identity.MatchGrade;
import io.mayfly.language.Message;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Member;
import io.mayfly.register.Traced;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How many suppliers state one and the same address, or share one or an officer as a register shows: of these, companies of one
 * disclosed group count once.
 */
record SupplierAddressAffiliation() implements Signal {

    private static final List<KeyKind> KINDS = List.of(KeyKind.UNIT, KeyKind.OFFICER);

    @Override
    public String id() {
        return "supplier-address-affiliation";
    }

    @Override
    public Reading measure(Subject subject) {
        Reading none = Suppliers.none(subject);
        if (none != null) {
            return none;
        }
        List<List<Counterparty>> suppliers = Suppliers.of(subject);
        if (suppliers.size() < 2) {
            return Reading.notApplicable(Message.of("because.one-supplier"));
        }
        int silent = Lists.count(
                suppliers, told -> Lists.any(told, each -> address(each).isEmpty()));
        List<Counterparty> stated = most(byAddress(suppliers));
        Tracing tracing = Tracing.of(subject);
        List<Counterparty> likely = tracing == null ? List.of() : most(byRegister(tracing, suppliers, false));
        if (stated.isEmpty() && likely.size() < 2) {
            return new Reading.Unknown(List.of(Inputs.SUPPLIER_ADDRESS), 1, suppliers.size());
        }
        int least = Math.max(Math.max(1, stated.size()), surely(tracing, suppliers));
        int best = Math.max(least, likely.size());
        boolean open = tracing != null && Lists.any(suppliers, told -> mayBeTraced(tracing, told));
        int most = open ? suppliers.size() : Math.min(suppliers.size(), Math.max(best, stated.size() + silent));
        return Reading.between(least, most, best, shown(tracing, stated, likely));
    }

    private static @Nullable Evidence shown(
            @Nullable Tracing tracing, List<Counterparty> stated, List<Counterparty> likely) {
        if (tracing != null && likely.size() > Math.max(1, stated.size())) {
            return new Shown(tracing.register().asOf(), likely);
        }
        return stated.size() < 2 ? null : new Stated(stated);
    }

    private static int surely(@Nullable Tracing tracing, List<List<Counterparty>> suppliers) {
        return tracing == null ? 0 : most(byRegister(tracing, suppliers, true)).size();
    }

    /** A supplier of whom a number or a country would tell more. */
    private static boolean mayBeTraced(Tracing tracing, List<Counterparty> told) {
        return Lists.any(told, each -> tracing.trace(each).grade() == MatchGrade.POSSIBLE);
    }

    private static List<Counterparty> most(Map<String, List<Counterparty>> shared) {
        List<Counterparty> most = List.of();
        for (List<Counterparty> here : shared.values()) {
            most = here.size() > most.size() ? here : most;
        }
        return most;
    }

    private static Map<String, List<Counterparty>> byAddress(List<List<Counterparty>> suppliers) {
        Map<String, List<Counterparty>> byAddress = new TreeMap<>();
        for (List<Counterparty> told : suppliers) {
            Set<String> seen = new TreeSet<>();
            for (Counterparty each : told) {
                String address = address(each);
                if (!address.isEmpty() && seen.add(address)) {
                    byAddress.computeIfAbsent(address, key -> new ArrayList<>()).add(each);
                }
            }
        }
        return byAddress;
    }

    /** Empty where none is told, or none that holds letters. */
    private static String address(Counterparty supplier) {
        return supplier.address() == null ? "" : PartyNames.folded(supplier.address());
    }

    /** Of one group the first supplier stands for all. */
    private static Map<String, List<Counterparty>> byRegister(
            Tracing tracing, List<List<Counterparty>> suppliers, boolean surely) {
        Map<String, List<Counterparty>> shared = new TreeMap<>();
        Set<String> counted = new HashSet<>();
        for (List<Counterparty> told : suppliers) {
            Traced traced = tracing.surest(told);
            Member member = traced.member();
            if (member == null || (surely && traced.grade() != MatchGrade.SAME)) {
                continue;
            }
            for (KeyKind kind : KINDS) {
                for (long hash : member.keys(kind)) {
                    String key = kind + ":" + hash;
                    if (counted.add(key + ":" + member.group())) {
                        shared.computeIfAbsent(key, none -> new ArrayList<>()).add(traced.party());
                    }
                }
            }
        }
        return shared;
    }

    record Stated(List<Counterparty> suppliers) implements Evidence {
        @Override
        public Message message() {
            return Message.of("supplier-address-affiliation.stated")
                    .with("count", suppliers.size())
                    .with("names", names(suppliers));
        }

        @Override
        public List<Cited> facts() {
            return cited(suppliers);
        }
    }

    record Shown(LocalDate day, List<Counterparty> suppliers) implements Evidence {
        @Override
        public Message message() {
            return Message.of("supplier-address-affiliation.shown")
                    .with("day", day)
                    .with("count", suppliers.size())
                    .with("names", names(suppliers));
        }

        @Override
        public List<Cited> facts() {
            return cited(suppliers);
        }
    }

    private static Message names(List<Counterparty> suppliers) {
        return Say.list(Lists.map(suppliers, Counterparty::name));
    }

    private static List<Cited> cited(List<Counterparty> suppliers) {
        return Lists.map(suppliers, supplier -> new Cited("counterparties", supplier));
    }
}
