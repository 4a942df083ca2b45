package io.mayfly.dossier;

import io.mayfly.json.CanonicalJson;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.Names;
import io.mayfly.json.Redaction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
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
     * future and sources that nothing visible names. Of several values of what a company has one of at a time, the one that
     * counts on the day stands in the {@link Company}, the others in its {@link OtherValues}.
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
        OtherValues others = company.otherValues() == null ? OtherValues.NONE : company.otherValues();
        KnownAtRules bare = new KnownAtRules(null, null, List.of(), calendar, sources);
        Stated<PartialDate> registered = new Horizon(asOf, bare).counting(company.registered(), others.registered());
        LocalDate day = registered == null ? null : bare.of(registered).day();
        KnownAtRules withRegistration = new KnownAtRules(day, null, List.of(), calendar, sources);
        Horizon horizon = new Horizon(asOf, withRegistration);
        Stated<String> stated = horizon.counting(company.jurisdiction(), others.jurisdiction());
        List<Stated<String>> several = others.jurisdiction().isEmpty()
                ? List.of()
                : List.copyOf(horizon.visible(company.everyValue().jurisdiction()));
        return new KnownAtRules(day, stated == null ? null : stated.value(), several, calendar, sources);
    }

    /** {@return every fact, checks of contacts included, in the order of the format; unmodifiable} */
    public List<Fact> facts() {
        return factsByField().values().stream().flatMap(List::stream).toList();
    }

    /**
     * {@return the same by the name of the field that holds them in the format, such as {@code registered} or {@code accounts};
     * fields without facts are left out; unmodifiable}
     */
    public Map<String, List<Fact>> factsByField() {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        forEachFact((field, fact) -> {
            if (fact != null) {
                facts.computeIfAbsent(field, none -> new ArrayList<>()).add(fact);
            }
        });
        facts.replaceAll((field, list) -> Collections.unmodifiableList(list));
        return Collections.unmodifiableMap(facts);
    }

    /**
     * The facts of two dossiers about one company. Of what a company has only one of at a time, such as its status, both are
     * kept as {@link OtherValues} tells, contradictions too; of sources with one key, this dossier's counts.
     *
     * @param more the other dossier
     * @return a dossier with the id of this one
     */
    public Dossier with(Dossier more) {
        return with(more, company.with(more.company));
    }

    /**
     * The facts of this dossier and what a later one tells besides them. What a later one tells in place of something, as a status
     * that was written over, is a correction and left out.
     *
     * @param later the other dossier
     * @return a dossier with the id of this one
     * @throws InvalidFieldException if the two contradict each other, as where one ends what the other begins later
     */
    public Dossier withNewFactsOf(Dossier later) {
        return with(later, company.withNewOf(later.company));
    }

    private Dossier with(Dossier more, Company both) {
        Map<String, Source> named = new TreeMap<>(more.sources);
        named.putAll(sources);
        return new Dossier(
                both,
                Joined.lists(addresses, more.addresses),
                Joined.lists(observations, more.observations),
                Joined.lists(contacts, more.contacts),
                Joined.lists(officers, more.officers),
                Joined.lists(owners, more.owners),
                Joined.lists(accounts, more.accounts),
                Joined.lists(headcounts, more.headcounts),
                Joined.lists(declarations, more.declarations),
                Joined.lists(shipments, more.shipments),
                Joined.lists(contracts, more.contracts),
                Joined.lists(counterparties, more.counterparties),
                Joined.lists(statements, more.statements),
                Joined.lists(listings, more.listings),
                Joined.lists(marks, more.marks),
                Joined.lists(unavailable, more.unavailable),
                named);
    }

    /**
     * {@return the SHA-256 of the facts and sources, each hashed by itself, as 64 lower-case hexadecimal digits: the same when some
     * of them are hidden by {@link #redacted}}
     */
    public String hash() {
        return Redaction.hash(this);
    }

    /**
     * Writes this dossier for somebody who is not to see all of it. Each fact that is hidden, and each source that hidden facts
     * alone name, is replaced by its hash, so that whoever has a receipt can tell that nothing else was changed ({@link
     * Redaction#hashOfText}). A contact is hidden with its checks as soon as one of them is.
     *
     * <p>A hash hides from a reader, not from somebody who tries all that a fact may be.
     *
     * @param hidden tells the facts to hide
     * @return canonical JSON
     */
    public String redacted(Predicate<? super Fact> hidden) {
        Predicate<Fact> all = withHolders(hidden);
        Set<String> named = new HashSet<>();
        List<Object> parts = new ArrayList<>();
        for (Fact fact : facts()) {
            if (all.test(fact)) {
                parts.add(fact);
            } else if (fact.source() != null) {
                named.add(fact.source());
            }
        }
        sources.forEach((key, source) -> {
            if (!named.contains(key)) {
                parts.add(source);
            }
        });
        return Redaction.of(this, parts.stream().map(CanonicalJson::sha256).toList());
    }

    /**
     * What goes with hidden facts, since it stands in one place with them: a contact with all of its checks.
     *
     * @param hidden tells the facts to hide
     * @return tells these and what goes with them
     */
    public Predicate<Fact> withHolders(Predicate<? super Fact> hidden) {
        Set<Fact> more = new HashSet<>();
        for (Contact contact : contacts) {
            if (hidden.test(contact) || contact.checks().stream().anyMatch(hidden)) {
                more.add(contact);
                more.addAll(contact.checks());
            }
        }
        return fact -> more.contains(fact) || hidden.test(fact);
    }

    /**
     * What stands in the lists of a dossier for a fact.
     *
     * @param fact a fact of this dossier
     * @return the contact that was checked where the fact is a check, else the fact
     */
    public Fact holder(Fact fact) {
        return contacts.stream()
                .filter(contact -> contact.checks().contains(fact))
                .map(Fact.class::cast)
                .findFirst()
                .orElse(fact);
    }

    /** {@return the key of each source that some fact names but the dossier does not hold} */
    Set<String> missingSources() {
        Set<String> missing = new LinkedHashSet<>(0);
        forEachFact((field, fact) -> {
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

    private void forEachFact(BiConsumer<String, @Nullable Fact> action) {
        each("names", company.names(), action);
        each("identifiers", company.identifiers(), action);
        each("activities", company.activities(), action);
        each("licences", company.licences(), action);
        each("changes", company.changes(), action);
        action.accept("authorisedCapital", company.authorisedCapital());
        action.accept("paidInCapital", company.paidInCapital());
        action.accept("jurisdiction", company.jurisdiction());
        action.accept("legalForm", company.legalForm());
        action.accept("status", company.status());
        action.accept("registered", company.registered());
        action.accept("dissolved", company.dissolved());
        action.accept("sizeClass", company.sizeClass());
        action.accept("subjectKind", company.subjectKind());
        action.accept("parent", company.parent());
        action.accept("listedOn", company.listedOn());
        if (company.otherValues() != null) {
            company.otherValues().forEach((field, facts) -> each(field, facts, action));
        }
        each("contacts", contacts, action);
        for (int i = 0; i < contacts.size(); i++) {
            each("checks", contacts.get(i).checks(), action);
        }
        each("addresses", addresses, action);
        each("observations", observations, action);
        each("officers", officers, action);
        each("owners", owners, action);
        each("accounts", accounts, action);
        each("headcounts", headcounts, action);
        each("declarations", declarations, action);
        each("shipments", shipments, action);
        each("contracts", contracts, action);
        each("counterparties", counterparties, action);
        each("statements", statements, action);
        each("listings", listings, action);
        each("marks", marks, action);
        each("unavailable", unavailable, action);
    }

    /** Without an iterator, since most lists of most dossiers are empty. */
    private static void each(String field, List<? extends Fact> facts, BiConsumer<String, @Nullable Fact> action) {
        for (int i = 0; i < facts.size(); i++) {
            action.accept(field, facts.get(i));
        }
    }
}
