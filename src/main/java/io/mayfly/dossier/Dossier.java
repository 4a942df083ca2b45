package io.mayfly.dossier;

import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.Names;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All facts at hand about one company. Immutable; two dossiers with the same facts are equal in whatever order the facts
 * came, and a fact given twice counts once.
 *
 * @param company the company itself
 * @param addresses its addresses
 * @param observations looks at places and pages, and searches
 * @param contacts ways to reach it and what came of trying
 * @param officers who holds office in it
 * @param owners who owns it or stands behind it
 * @param accounts its accounts
 * @param headcounts numbers of staff
 * @param declarations declarations of conformity it filed
 * @param shipments customs records that name it
 * @param contracts agreements it made and awards it won
 * @param counterparties companies it deals with
 * @param statements what it says about itself
 * @param listings entries on sanctions and control lists
 * @param marks notes of authorities on it
 * @param unavailable what was looked for and could not be had
 * @param sources where the facts come from, by key
 */
public record Dossier(
        Company company,
        List<Address> addresses,
        List<Observation> observations,
        List<Contact> contacts,
        List<Officer> officers,
        List<Owner> owners,
        List<Accounts> accounts,
        List<Headcount> headcounts,
        List<Declaration> declarations,
        List<Shipment> shipments,
        List<Contract> contracts,
        List<Counterparty> counterparties,
        List<Statement> statements,
        List<Listing> listings,
        List<Mark> marks,
        List<Unavailable> unavailable,
        Map<String, Source> sources)
        implements Serializable {

    /** Checks that every source a fact names is there, and brings the lists into canonical order. */
    public Dossier {
        addresses = Check.canonical("addresses", addresses);
        observations = Check.canonical("observations", observations);
        contacts = Check.canonical("contacts", contacts);
        officers = Check.canonical("officers", officers);
        accounts = Check.canonical("accounts", accounts);
        headcounts = Check.canonical("headcounts", headcounts);
        declarations = Check.canonical("declarations", declarations);
        shipments = Check.canonical("shipments", shipments);
        counterparties = Check.canonical("counterparties", counterparties);
        statements = Check.canonical("statements", statements);
        listings = Check.canonical("listings", listings);
        unavailable = Check.canonical("unavailable", unavailable);
        sources = sources == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(sources));
        sources.forEach((key, source) -> {
            if (Check.blank(key)) {
                throw new InvalidFieldException("sources", '"' + key + '"', "keys that are not blank");
            }
            if (source == null) {
                Check.required("sources/" + Check.step(key), null);
            }
        });
        Check.required("company", company);
        owners = Check.canonical("owners", owners);
        contracts = Check.canonical("contracts", contracts);
        marks = Check.canonical("marks", marks);
    }

    /**
     * Starts a dossier.
     *
     * @param companyId the caller's key for the company
     * @return a builder that holds nothing but the key
     */
    public static DossierBuilder builder(String companyId) {
        return new DossierBuilder(companyId);
    }

    /**
     * The dossier as it could be known on a day: facts that became known later are gone, and so are ends that lay in the
     * future and sources that nothing visible names.
     *
     * @param asOf the day
     * @param calendar when accounts have to be filed
     * @return what could be known at the end of that day
     */
    public Dossier asKnownOn(LocalDate asOf, FilingCalendar calendar) {
        Horizon horizon = new Horizon(asOf, knownAtRules(asOf, calendar));
        return new Dossier(
                company.asKnownOn(horizon),
                horizon.visible(addresses),
                horizon.visible(observations),
                horizon.visible(contacts),
                horizon.visible(officers),
                horizon.visible(owners),
                horizon.visible(accounts),
                horizon.visible(headcounts),
                horizon.visible(declarations),
                horizon.visible(shipments),
                horizon.visible(contracts),
                horizon.visible(counterparties),
                horizon.visible(statements),
                horizon.visible(listings),
                horizon.visible(marks),
                horizon.visible(unavailable),
                horizon.namedSources());
    }

    /**
     * The rules by which facts of this dossier became known.
     *
     * @param asOf the day of the assessment: a registration that was not known by then dates no other fact
     * @param calendar when accounts have to be filed
     * @return the rules
     */
    public KnownAtRules knownAtRules(LocalDate asOf, FilingCalendar calendar) {
        KnownAtRules bare = new KnownAtRules(null, null, calendar, sources);
        Stated<PartialDate> registered = company.registered();
        KnownAt shown = registered == null ? KnownAt.UNDATED : bare.of(registered);
        LocalDate day = shown.by(asOf) ? shown.day() : null;
        KnownAtRules withRegistration = new KnownAtRules(day, null, calendar, sources);
        Stated<String> stated = company.jurisdiction();
        String jurisdiction = stated != null && withRegistration.of(stated).by(asOf) ? stated.value() : null;
        return new KnownAtRules(day, jurisdiction, calendar, sources);
    }

    /** {@return every fact, checks of contacts included, in the order of the format; unmodifiable} */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        forEachFact(fact -> {
            if (fact != null) {
                facts.add(fact);
            }
        });
        return Collections.unmodifiableList(facts);
    }

    /** {@return the key of each source that some fact names but the dossier does not hold} */
    Set<String> missingSources() {
        Set<String> missing = new LinkedHashSet<>(0);
        forEachFact(fact -> {
            if (fact != null && fact.source() != null && !sources.containsKey(fact.source())) {
                missing.add(fact.source());
            }
        });
        return missing;
    }

    /** What a fact may name as its source. */
    String expectedSource(String found) {
        return "the key of a source: " + Names.oneOf("the declared sources", sources.keySet(), found);
    }

    private void forEachFact(Consumer<@Nullable Fact> action) {
        each(company.names(), action);
        each(company.identifiers(), action);
        each(company.activities(), action);
        each(company.licences(), action);
        each(company.changes(), action);
        action.accept(company.authorisedCapital());
        action.accept(company.paidInCapital());
        action.accept(company.jurisdiction());
        action.accept(company.legalForm());
        action.accept(company.status());
        action.accept(company.registered());
        action.accept(company.dissolved());
        action.accept(company.sizeClass());
        action.accept(company.subjectKind());
        action.accept(company.parent());
        action.accept(company.listedOn());
        each(contacts, action);
        for (int i = 0; i < contacts.size(); i++) {
            each(contacts.get(i).checks(), action);
        }
        each(addresses, action);
        each(observations, action);
        each(officers, action);
        each(owners, action);
        each(accounts, action);
        each(headcounts, action);
        each(declarations, action);
        each(shipments, action);
        each(contracts, action);
        each(counterparties, action);
        each(statements, action);
        each(listings, action);
        each(marks, action);
        each(unavailable, action);
    }

    /** Without an iterator, since most lists of most dossiers are empty. */
    private static void each(List<? extends Fact> facts, Consumer<@Nullable Fact> action) {
        for (int i = 0; i < facts.size(); i++) {
            action.accept(facts.get(i));
        }
    }
}
