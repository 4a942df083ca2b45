package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartyId;
import io.mayfly.register.Register;
import io.mayfly.score.Step;
import io.mayfly.score.StepState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Companies that share a lot, and of which everybody knows why. */
class InnocentsTest {

    private static final Set<String> SIGNALS = Set.of(
            "mass-address",
            "crowded-building",
            "same-day-formation-batch",
            "address-shared-with-listed",
            "shared-contact",
            "mass-director",
            "mass-founder",
            "officer-history-failed",
            "shared-attribute-cluster",
            "linked-to-known-shell",
            "undisclosed-common-control",
            "open-triad-hub",
            "phoenix-successor");

    private static final PartyId NUMBER = new PartyId("GB-COH", "01234567");

    private static List<String> raised(DossierBuilder company, Register register) {
        return Mayfly.standard().withRegister(register).assess(company.build(), Measuring.PUBLICATION).steps().stream()
                .filter(step -> SIGNALS.contains(step.id()) && step.state() == StepState.FIRED)
                .map(Step::id)
                .toList();
    }

    private static DossierBuilder works(int number) {
        return Dossier.builder("works-" + number)
                .jurisdiction("GB")
                .name("Kolosok Wind Park " + number + " Ltd")
                .registered("2021-05-04")
                .add(Folk.unit(1))
                .add(Folk.phone(7))
                .add(Folk.website("www.kolosok-group.example"))
                .add(Folk.officer("Oda Berg", "1970"))
                .add(Folk.officer("Ilo Marn", "1965"))
                .add(Folk.owner("Kolosok Group AG", NUMBER, null, "100"))
                .add(new Activity("NACE", "35.11", null, true, null, null, null, null))
                .add(Counterparty.builder("Kolosok Wind Park " + (number + 1) % 124 + " Ltd", CounterpartyRole.SUPPLIER)
                        .dossier("works-" + (number + 1) % 124)
                        .build());
    }

    private static Parent parent(@Nullable PartyId number) {
        return new Parent("Kolosok Group AG", number, "DE", null, null, null, null, null, null);
    }

    /** Some of them have ceased, one was found a one-day firm and one stands on a list. */
    private static List<Dossier> group(@Nullable PartyId parent) {
        List<Dossier> group = new ArrayList<>(Town.some(124, i -> {
            DossierBuilder member = works(i).add(parent(parent));
            return i % 10 == 9 ? member.registered("2015-01-01").dissolved("2021-02-01") : member;
        }));
        group.set(3, works(3).add(parent(parent)).add(Folk.finding()).build());
        group.set(
                4,
                works(4).add(parent(parent))
                        .add(new Listing("List A", null, null, null, null, null))
                        .build());
        return group;
    }

    private static Dossier top() {
        return Dossier.builder("top")
                .jurisdiction("DE")
                .name("Kolosok Group AG")
                .add(new IdentifierEntry("GB-COH", "01234567", null, null, null, null))
                .build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void group_of124AtOneAddress_raisesNothing(boolean numbered) {
        PartyId number = numbered ? NUMBER : null;
        List<Dossier> group = group(number);
        Register without = Town.of(group);
        group.add(top());
        Register with = Town.of(group);
        DossierBuilder member = works(0).add(parent(number));

        assertThat(raised(member, without)).isEmpty();
        assertThat(raised(member, with)).isEmpty();
        assertThat(raised(works(0), Town.of(Town.some(124, InnocentsTest::works))))
                .as("without a parent they would")
                .hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void group_memberThatTheRegisterDoesNotHold_raisesNothing(boolean numbered) {
        PartyId number = numbered ? NUMBER : null;
        List<Dossier> group = group(number);
        group.remove(0);
        Register without = Town.of(group);
        group.add(top());
        DossierBuilder member = works(0).add(parent(number));

        assertThat(raised(member, without)).isEmpty();
        assertThat(raised(member, Town.of(group))).isEmpty();
    }

    private static DossierBuilder client(String id) {
        return Dossier.builder(id)
                .jurisdiction("GB")
                .name("Alder Trade Ltd")
                .registered("2021-05-04")
                .add(Folk.unit(1))
                .add(Folk.phone(7))
                .add(Folk.officer("Oda Berg", "1970"))
                .add(Folk.number(7_654_321));
    }

    @Test
    void company_underAnotherIdInTheRegister_sharesNothingWithItself() {
        Register register =
                Town.of(List.of(client("07654321").add(Folk.finding()).build()));

        assertThat(raised(client("client 17"), register)).isEmpty();
        Measuring.of("mass-address").within(register).between(client("client 17"), 0, 0, 1);
        Measuring.of("shared-attribute-cluster").within(register).between(client("client 17"), 1, 1, 50);
    }

    @Test
    void tenants_ofAnOfficeBuilding_raiseNothing() {
        List<Dossier> tenants = Town.some(124, InnocentsTest::tenant);

        assertThat(raised(tenant(0), Town.of(tenants))).isEmpty();
    }

    private static DossierBuilder tenant(int number) {
        String day = "20" + (10 + number % 12) + "-0" + (1 + number % 9) + "-" + (10 + number % 19);
        return Dossier.builder("tenant-" + number)
                .jurisdiction("GB")
                .registered(day)
                .add(new Address(
                        "5 Park Road, London",
                        "GB",
                        AddressRole.REGISTERED,
                        AddressUse.OFFICE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .add(Folk.phone(number))
                .add(Folk.officer("Person " + number, "1970"));
    }
}
