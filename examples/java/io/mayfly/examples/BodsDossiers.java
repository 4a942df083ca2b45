package io.mayfly.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.PartyId;
import io.mayfly.dossier.Source;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An importer to start from: statements of the Beneficial Ownership Data Standard 0.4, one JSON object a line, become one
 * dossier a company. Statements on natural persons are passed over, so that no personal data comes along; so are holdings
 * whose holder has no statement among the lines, and everything else that a dossier has no place for.
 */
final class BodsDossiers {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where such data calls the main state registration number of a Russian company its number as a taxpayer. */
    private static final int OGRN_DIGITS = 13;

    private final PartialDate retrieved;
    private final Map<String, JsonNode> companies = new LinkedHashMap<>();
    private final List<JsonNode> relationships = new ArrayList<>();

    private BodsDossiers(PartialDate retrieved) {
        this.retrieved = retrieved;
    }

    /**
     * Reads statements.
     *
     * @param lines the statements, in any order; of several on one company the last counts
     * @param retrieved when they were fetched
     * @return a dossier for each company that has a statement, in the order of the first
     */
    static List<Dossier> read(Stream<String> lines, PartialDate retrieved) {
        BodsDossiers read = new BodsDossiers(retrieved);
        lines.map(BodsDossiers::parse).forEach(read::take);
        return read.companies.values().stream().map(read::dossier).toList();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(JsonNode statement) {
        switch (statement.path("recordType").asText()) {
            case "entity" -> companies.put(statement.path("recordId").asText(), statement);
            case "relationship" -> relationships.add(statement);
            default -> {}
        }
    }

    private Dossier dossier(JsonNode statement) {
        String id = statement.path("recordId").asText();
        JsonNode details = statement.path("recordDetails");
        DossierBuilder company = Dossier.builder(id).source(id, source(statement));
        text(details, "name").ifPresent(company::name);
        text(details.path("incorporatedInJurisdiction"), "code")
                .ifPresent(code -> company.jurisdiction(code.substring(0, 2)));
        text(details.path("entityType"), "details").ifPresent(company::legalForm);
        text(details, "foundingDate").ifPresent(company::registered);
        text(details, "dissolutionDate").ifPresent(company::dissolved);
        for (JsonNode entry : details.path("identifiers")) {
            PartyId number = number(entry);
            company.add(new IdentifierEntry(number.scheme(), number.value(), null, null, id, null));
        }
        for (JsonNode address : details.path("addresses")) {
            address(address, id).ifPresent(company::add);
        }
        relationships.stream()
                .filter(each ->
                        id.equals(text(each.path("recordDetails"), "subject").orElse(null)))
                .forEach(relationship -> addHolder(company, relationship));
        return company.build();
    }

    private Source source(JsonNode statement) {
        JsonNode publication = statement.path("publicationDetails");
        return new Source(
                "BODS statement on " + statement.path("recordId").asText(),
                text(publication.path("publisher"), "name").orElse(null),
                statement.path("statementId").asText() + ", made from "
                        + statement.path("source").path("url").asText(),
                date(publication, "publicationDate"),
                retrieved,
                "register",
                null);
    }

    private static PartyId number(JsonNode identifier) {
        String scheme = identifier.path("scheme").asText();
        String value = identifier.path("id").asText();
        boolean ogrn = scheme.equals("RU-INN") && value.length() == OGRN_DIGITS;
        return new PartyId(ogrn ? "RU-OGRN" : scheme, value);
    }

    private static Optional<Address> address(JsonNode address, String source) {
        AddressRole role = switch (address.path("type").asText()) {
            case "registered" -> AddressRole.REGISTERED;
            case "business" -> AddressRole.OPERATING;
            default -> null;
        };
        String country = text(address.path("country"), "code").orElse(null);
        return role == null
                ? Optional.empty()
                : text(address, "address")
                        .map(text -> text(address, "postCode")
                                .map(code -> text + ", " + code)
                                .orElse(text))
                        .map(text -> new Address(text, country, role, null, null, null, null, null, source, null));
    }

    /** Who includes the company in its consolidated accounts is its parent, who has an interest in it one of its owners. */
    private void addHolder(DossierBuilder company, JsonNode relationship) {
        JsonNode details = relationship.path("recordDetails");
        JsonNode holder = companies.get(details.path("interestedParty").asText());
        if (holder == null) {
            return;
        }
        String source = relationship.path("recordId").asText();
        company.source(source, source(relationship));
        JsonNode interest = interest(details.path("interests"));
        if (interest.path("details").asText().contains("CONSOLIDATED_BY")) {
            company.add(parent(holder, interest, source));
        } else {
            company.add(owner(holder, interest, source));
        }
    }

    /** The shares where the holder has any, else whatever comes first. */
    private static JsonNode interest(JsonNode interests) {
        for (JsonNode interest : interests) {
            if (interest.path("type").asText().equals("shareholding")) {
                return interest;
            }
        }
        return interests.path(0);
    }

    private static Parent parent(JsonNode holder, JsonNode interest, String source) {
        JsonNode details = holder.path("recordDetails");
        return new Parent(
                details.path("name").asText(),
                firstNumber(details),
                text(details.path("incorporatedInJurisdiction"), "code").orElse(null),
                true,
                null,
                date(interest, "startDate"),
                date(interest, "endDate"),
                source,
                null);
    }

    private static Owner owner(JsonNode holder, JsonNode interest, String source) {
        JsonNode details = holder.path("recordDetails");
        return new Owner(
                details.path("name").asText(),
                firstNumber(details),
                null,
                OwnerKind.COMPANY,
                share(interest),
                interest.path("beneficialOwnershipOrControl").asBoolean(),
                text(details.path("incorporatedInJurisdiction"), "code").orElse(null),
                null,
                date(interest, "startDate"),
                date(interest, "endDate"),
                source,
                null);
    }

    private static @Nullable PartyId firstNumber(JsonNode company) {
        JsonNode identifiers = company.path("identifiers");
        return identifiers.isEmpty() ? null : number(identifiers.path(0));
    }

    /** The share in percent; of a band such as 75 to 100 its lower end, which alone is sure. */
    private static @Nullable BigDecimal share(JsonNode interest) {
        JsonNode share = interest.path("share");
        JsonNode percent = share.has("exact") ? share.path("exact") : share.path("minimum");
        boolean shares = interest.path("type").asText().equals("shareholding");
        return shares && percent.isNumber() ? percent.decimalValue() : null;
    }

    private static @Nullable PartialDate date(JsonNode node, String field) {
        return text(node, field).map(PartialDate::parse).orElse(null);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue()).filter(text -> !text.isBlank());
    }
}
