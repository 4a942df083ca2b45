package io.mayfly.experiment;

import io.mayfly.dossier.Company;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.OtherValues;
import io.mayfly.dossier.OtherValuesBuilder;
import java.util.List;

/**
 * Which facts a user has. A card that does well on everything may do badly where only a register can be had, so each is tried by
 * itself on the same companies.
 */
public enum EvidenceProfile {
    /** All facts. */
    EVERYTHING,
    /** The same with accounts, staff, contacts, observations and statements, but nothing of trade. */
    WITH_ACCOUNTS,
    /** What a register of companies and lists tell: company, addresses, officers, owners, marks, listings. */
    REGISTER_ONLY,
    /** What customs and certifiers tell: names and numbers of the company, its trade and those it deals with. */
    TRADE_ONLY;

    /**
     * Leaves out what such a user does not have.
     *
     * @param dossier all facts
     * @return the facts of the profile
     */
    public Dossier of(Dossier dossier) {
        if (this == EVERYTHING) {
            return dossier;
        }
        boolean trade = this == TRADE_ONLY;
        boolean accounts = this == WITH_ACCOUNTS;
        return new Dossier(
                trade ? named(dossier.company()) : dossier.company(),
                kept(!trade, dossier.addresses()),
                kept(accounts, dossier.observations()),
                kept(accounts, dossier.contacts()),
                kept(!trade, dossier.officers()),
                kept(!trade, dossier.owners()),
                kept(accounts, dossier.accounts()),
                kept(accounts, dossier.headcounts()),
                kept(trade, dossier.declarations()),
                kept(trade, dossier.shipments()),
                kept(trade, dossier.contracts()),
                kept(trade, dossier.counterparties()),
                kept(accounts, dossier.statements()),
                kept(!trade, dossier.listings()),
                kept(!trade, dossier.marks()),
                kept(accounts, dossier.unavailable()),
                dossier.sources());
    }

    private static <T> List<T> kept(boolean keep, List<T> facts) {
        return keep ? facts : List.of();
    }

    private static Company named(Company company) {
        return new Company(
                company.id(),
                company.names(),
                company.identifiers(),
                company.jurisdiction(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                company.subjectKind(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                company.otherValues() == null ? null : named(company.otherValues()));
    }

    private static OtherValues named(OtherValues others) {
        OtherValuesBuilder named = OtherValues.builder();
        others.jurisdiction().forEach(named::jurisdiction);
        others.subjectKind().forEach(named::subjectKind);
        return named.build();
    }
}
