package io.mayfly.register;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.SizeClass;
import io.mayfly.dossier.Stated;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a register holds of a company from its dossier, as it could be known on the day of the register. */
public final class RegisterRows {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private static final Set<MarkKind> FINDINGS = EnumSet.of(MarkKind.ONE_DAY_FIRM, MarkKind.LOST_DOCUMENTS);

    private final LocalDate asOf;
    private final ReferenceData reference;
    private final Transliteration transliteration;

    private RegisterRows(LocalDate asOf, ReferenceData reference, Transliteration transliteration) {
        this.asOf = asOf;
        this.reference = reference;
        this.transliteration = transliteration;
    }

    /**
     * A reader.
     *
     * @param asOf the day of the register; what became known later does not count
     * @param reference rates of exchange and filing deadlines
     * @param transliteration how names and addresses of other scripts are written in Latin letters
     * @return the reader
     */
    public static RegisterRows of(LocalDate asOf, ReferenceData reference, Transliteration transliteration) {
        return new RegisterRows(asOf, reference, transliteration);
    }

    /**
     * Reads one company.
     *
     * @param dossier everything at hand about it
     * @return its row
     */
    public RegisterRow row(Dossier dossier) {
        Dossier known = dossier.asKnownOn(asOf, reference.filingDeadlines());
        Company company = known.company();
        Set<Key> keys = new HashSet<>();
        for (CompanyKey key : CompanyKeys.of(known, asOf, transliteration)) {
            keys.add(new Key(key.kind(), key.text()));
        }
        CompanyFigures figures = new CompanyFigures(known, asOf, reference.exchangeRates());
        Stated<SizeClass> size = company.sizeClass();
        return new RegisterRow(
                company.id(),
                company.displayName(asOf),
                country(company),
                day(company.registered()),
                ceased(company),
                keys,
                CompanyKeys.parent(known, asOf, transliteration),
                Division.of(company.activities().stream()
                        .filter(line -> runs(line.from(), line.to()))
                        .toList()),
                size == null ? null : size.value(),
                figures.revenue(),
                figures.revenuePerEmployee(),
                figures.growth(),
                figures.imports(),
                flags(known));
    }

    private static @Nullable String country(Company company) {
        Stated<String> jurisdiction = company.jurisdiction();
        return jurisdiction == null ? null : jurisdiction.value();
    }

    /** Of a date that is not known exactly, its last day: a company is not taken for older than it may be. */
    private static @Nullable LocalDate day(@Nullable Stated<PartialDate> date) {
        return date == null ? null : date.value().latest();
    }

    /** When it ceased; the day of the register where only that it did is known. */
    private @Nullable LocalDate ceased(Company company) {
        LocalDate dissolved = day(company.dissolved());
        if (dissolved != null) {
            return dissolved;
        }
        Stated<CompanyStatus> status = company.status();
        return status == null || status.value() != CompanyStatus.DISSOLVED
                ? null
                : status.from() == null ? asOf : status.from().latest();
    }

    private Set<RowFlag> flags(Dossier known) {
        Set<RowFlag> flags = EnumSet.noneOf(RowFlag.class);
        for (Mark mark : known.marks()) {
            if (runs(mark.from(), mark.to()) && FINDINGS.contains(mark.kind())) {
                flags.add(RowFlag.CONFIRMED_SHELL);
            }
        }
        if (known.listings().stream().anyMatch(listing -> runs(listing.from(), listing.to()))) {
            flags.add(RowFlag.LISTED);
        }
        RegisteredOffice offices = RegisteredOffice.of(known.addresses(), asOf);
        for (Address address : known.addresses()) {
            if (Boolean.TRUE.equals(address.registeredAgent())
                    && runs(address.from(), address.to())
                    && offices.successor(address) == null) {
                flags.add(RowFlag.REGISTERED_AGENT);
            }
        }
        MarketListing listed = known.company().listedOn();
        if (listed != null && runs(listed.from(), listed.to())) {
            flags.add(RowFlag.PUBLICLY_OWNED);
        }
        List<Owner> owners = known.owners().stream()
                .filter(owner -> runs(owner.from(), owner.to()))
                .toList();
        owners.forEach(owner -> ownedBy(owner, flags));
        if (owners.isEmpty() && searchedInVain(known)) {
            flags.add(RowFlag.OWNER_SEARCHED_IN_VAIN);
        }
        return flags;
    }

    private boolean runs(@Nullable PartialDate from, @Nullable PartialDate to) {
        return CompanyKeys.runs(asOf, from, to);
    }

    /** Whether a search of the last twelve months, or an undated one, found no owners. */
    private boolean searchedInVain(Dossier known) {
        return known.observations().stream()
                .filter(search -> search.nothingFound().contains(DossierPart.OWNERS))
                .map(Observation::date)
                .anyMatch(date -> date == null || date.earliest().isAfter(asOf.minusMonths(12)));
    }

    /** Who stands at the end of a chain of owners. A small share of a state says nothing of who holds the rest. */
    private static void ownedBy(Owner owner, Set<RowFlag> flags) {
        boolean most = owner.share() == null || owner.share().compareTo(HALF) > 0;
        if (owner.kind() == OwnerKind.PERSON || owner.born() != null) {
            flags.add(RowFlag.PERSON_AMONG_OWNERS);
        } else if (owner.kind() == OwnerKind.TRUST) {
            flags.add(RowFlag.TRUST_AMONG_OWNERS);
        } else if (most && (owner.kind() == OwnerKind.STATE || owner.kind() == OwnerKind.DISPERSED)) {
            flags.add(RowFlag.PUBLICLY_OWNED);
        }
    }
}
