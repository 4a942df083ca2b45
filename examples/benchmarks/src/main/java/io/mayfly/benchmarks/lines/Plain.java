package io.mayfly.benchmarks.lines;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.DeclarationKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.IdentityMatch;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.NameKind;
import io.mayfly.dossier.NomineeSign;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.SizeClass;
import io.mayfly.dossier.StatementKind;
import io.mayfly.dossier.TradeRole;
import io.mayfly.dossier.UnavailableReason;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The peer: records of the shape of a dossier that check nothing, bound by plain Jackson. Dates, currencies and single
 * values stay text, which spares the peer work; choices are the library's own, which carry their names in JSON.
 */
final class Plain {

    /** As Jackson comes, with amounts kept exact. */
    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Plain() {}

    static Dossier read(String json) throws IOException {
        return JACKSON.readValue(json, Dossier.class);
    }

    static Dossier read(byte[] json) throws IOException {
        return JACKSON.readValue(json, Dossier.class);
    }

    record Stated(String value, String source, String knownAt, String from, String to) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Stated {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Stated of(String value) {
            return new Stated(value, null, null, null, null);
        }
    }

    record Dossier(
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
            Map<String, Source> sources) {}

    record Company(
            String id,
            List<Name> names,
            List<IdentifierEntry> identifiers,
            Stated jurisdiction,
            Stated legalForm,
            Stated status,
            Stated registered,
            Stated dissolved,
            List<Activity> activities,
            Stated sizeClass,
            Stated subjectKind,
            Parent parent,
            MarketListing listedOn,
            List<Licence> licences,
            Capital authorisedCapital,
            Capital paidInCapital,
            List<Change> changes) {}

    record Address(
            String text,
            String country,
            AddressRole role,
            AddressUse use,
            Boolean officerHome,
            Boolean registeredAgent,
            String from,
            String to,
            String source,
            String knownAt) {}

    record Observation(
            String date,
            ObservationMethod method,
            AddressRole address,
            AddressUse use,
            Finding finding,
            List<Claim> claims,
            List<DossierPart> nothingFound,
            String text,
            String source,
            String knownAt) {}

    record Contact(
            ContactKind kind, String value, String since, List<ContactCheck> checks, String source, String knownAt) {}

    record Officer(
            String name,
            PartyId identifier,
            String role,
            String born,
            String residence,
            Long mandates,
            Boolean corporate,
            List<NomineeSign> nomineeSigns,
            String listedOn,
            String from,
            String to,
            String source,
            String knownAt) {}

    record Owner(
            String name,
            PartyId identifier,
            String born,
            OwnerKind kind,
            BigDecimal share,
            Boolean beneficial,
            String residence,
            String listedOn,
            String from,
            String to,
            String source,
            String knownAt) {}

    record Accounts(
            String period,
            String currency,
            BigDecimal revenue,
            BigDecimal grossBillings,
            BigDecimal netIncome,
            BigDecimal totalAssets,
            BigDecimal fixedAssets,
            BigDecimal inventory,
            BigDecimal equity,
            BigDecimal taxPaid,
            BigDecimal payroll,
            Long employees,
            Boolean audited,
            FilingStatus filing,
            String dueOn,
            String filedOn,
            String source,
            String knownAt) {}

    record Headcount(String date, Long value, String source, String knownAt) {}

    record Declaration(
            String id,
            String scheme,
            DeclarationKind kind,
            String date,
            String validUntil,
            String goods,
            String hsCode,
            BigDecimal quantity,
            String unit,
            Money value,
            String manufacturer,
            String model,
            String intendedUse,
            PartyId party,
            String source,
            String knownAt) {}

    record Shipment(
            String id,
            TradeRole role,
            String date,
            Long count,
            String exporter,
            String importer,
            String consignee,
            String careOf,
            String notifyParty,
            String payer,
            String payerCountry,
            String goods,
            String hsCode,
            BigDecimal quantity,
            String unit,
            BigDecimal weightKg,
            Money value,
            String origin,
            String dispatch,
            List<String> transit,
            String destination,
            String brand,
            Boolean reimport,
            PartyId party,
            String source,
            String knownAt) {}

    record Contract(
            ContractKind kind,
            String date,
            String to,
            String counterparty,
            Money value,
            Boolean accepted,
            String goods,
            String source,
            String knownAt) {}

    record Counterparty(
            String name,
            PartyId identifier,
            CounterpartyRole role,
            String country,
            String registered,
            SizeClass sizeClass,
            String address,
            IdentityMatch match,
            ContactResult reached,
            String authorisedFrom,
            String authorisedTo,
            String listedOn,
            String dossier,
            String from,
            String to,
            String source,
            String knownAt) {}

    record Statement(
            String date,
            StatementKind kind,
            String by,
            String to,
            Claim claim,
            PartyId party,
            String text,
            String source,
            String knownAt) {}

    record Listing(String list, String programme, String from, String to, String source, String knownAt) {}

    record Mark(MarkKind kind, String authority, String text, String from, String to, String source, String knownAt) {}

    record Unavailable(
            DossierPart part, UnavailableReason reason, String date, String text, String source, String knownAt) {}

    record Source(
            String title,
            String publisher,
            String locator,
            String published,
            String retrieved,
            String kind,
            String quality) {}

    record Name(String text, String language, NameKind kind, String from, String to, String source, String knownAt) {}

    record IdentifierEntry(String scheme, String value, String to, String source, String knownAt) {}

    record Activity(String scheme, String code, String text, Boolean main, String source, String knownAt) {}

    record Parent(
            String name,
            PartyId identifier,
            String jurisdiction,
            Boolean consolidates,
            Boolean audited,
            String from,
            String to,
            String source,
            String knownAt) {}

    record MarketListing(String market, Boolean regulated, String from, String to, String source, String knownAt) {}

    record Licence(
            LicenceKind kind, String authority, String number, String from, String to, String source, String knownAt) {}

    record Capital(Money value, String from, String source, String knownAt) {}

    record Change(ChangeKind what, String date, String text, String source, String knownAt) {}

    record Claim(ClaimTopic topic, String goods, String country, String party) {}

    record ContactCheck(String date, ContactResult result, Long attempts, String source, String knownAt) {}

    record PartyId(String scheme, String value) {}

    record Money(BigDecimal amount, String currency) {}
}
