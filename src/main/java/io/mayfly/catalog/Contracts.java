package io.mayfly.catalog;

import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The agreements and awards of a subject. */
final class Contracts {

    private Contracts() {}

    /** Those of some kinds; one told by two sources is one. */
    static List<Contract> of(Subject subject, ContractKind... kinds) {
        if (subject.dossier().contracts().isEmpty()) {
            return List.of();
        }
        List<Contract> found = new ArrayList<>(1);
        for (Contract contract : subject.dossier().contracts()) {
            if (among(kinds, contract.kind()) && Lists.none(found, other -> sameBut(other, contract))) {
                found.add(contract);
            }
        }
        return found;
    }

    private static boolean among(ContractKind[] kinds, ContractKind kind) {
        for (ContractKind each : kinds) {
            if (each == kind) {
                return true;
            }
        }
        return false;
    }

    /** Whether two say the same, whoever tells it. */
    private static boolean sameBut(Contract one, Contract other) {
        return one.kind() == other.kind()
                && Objects.equals(one.date(), other.date())
                && Objects.equals(one.to(), other.to())
                && Objects.equals(one.counterparty(), other.counterparty())
                && Objects.equals(one.value(), other.value())
                && Objects.equals(one.accepted(), other.accepted())
                && Objects.equals(one.goods(), other.goods());
    }

    /** Whether somebody looked for agreements. */
    static boolean known(Subject subject) {
        return !subject.dossier().contracts().isEmpty() || subject.searchedInVain(DossierPart.CONTRACTS);
    }

    static InForce inForce(Subject subject, Contract contract) {
        return InForce.on(subject.asOf(), contract.date(), contract.to());
    }

    /** An agreement is not shown to be one with somebody before the other side has a name. */
    static InForce named(Contract contract) {
        return contract.counterparty() == null ? InForce.MAYBE : InForce.YES;
    }

    /** The worth of a contract in US dollars. */
    static UsdRange worth(Subject subject, Contract contract) {
        Money value = contract.value();
        return value == null ? UsdRange.ANY : UsdRange.of(subject, value, contract.date());
    }

    /** " with Terem of 2021-03-01"; what is not stated is left out. */
    static Message details(Contract contract) {
        List<Message> parts = new ArrayList<>(2);
        if (contract.counterparty() != null) {
            parts.add(Message.of("contract.with").with("name", contract.counterparty()));
        }
        if (contract.date() != null) {
            parts.add(Message.of("contract.of").with("date", contract.date()));
        }
        return new Message.Joined("list.none", parts);
    }

    /** One contract that speaks for the company. */
    record Held(String key, Contract contract) implements Evidence {
        @Override
        public Message message() {
            return Message.of(key).with("details", details(contract));
        }

        @Override
        public List<Cited> facts() {
            return cited(List.of(contract));
        }
    }

    static List<Cited> cited(List<Contract> contracts) {
        return Lists.map(contracts, contract -> new Cited("contracts", contract));
    }
}
