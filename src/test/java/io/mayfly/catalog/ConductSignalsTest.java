package io.mayfly.catalog;

import static io.mayfly.catalog.Saying.PRESS;
import static io.mayfly.catalog.Saying.about;
import static io.mayfly.catalog.Saying.company;
import static io.mayfly.catalog.Saying.page;
import static io.mayfly.catalog.Saying.partner;
import static io.mayfly.catalog.Saying.said;
import static io.mayfly.catalog.Saying.told;
import static io.mayfly.dossier.StatementKind.CONFIRMATION;
import static io.mayfly.dossier.StatementKind.DENIAL;
import static io.mayfly.dossier.StatementKind.EXPLANATION;
import static io.mayfly.dossier.StatementKind.REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.StatementKind;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConductSignalsTest {

    @Nested
    class EndUserRefusal implements SignalCase {

        private final Measuring weight = Measuring.of("end-user-refusal");

        @Override
        public String signal() {
            return "end-user-refusal";
        }

        @Override
        public String story() {
            return "it does not tell its bank who uses the goods";
        }

        @Override
        public DossierBuilder example() {
            return company()
                    .add(told("Borsa Bank", REFUSAL, about(ClaimTopic.END_USE)))
                    .add(partner("Borsa Bank", CounterpartyRole.BANK, null));
        }

        @Override
        public String under() {
            return "statements.kind to a refusal";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Saying.allOfKind(dossier, REFUSAL);
        }

        @ParameterizedTest
        @CsvSource({"BANK, 0.9, 10.8", "SUPPLIER, 0.9, 10.8", "MANUFACTURER, 0.9, 10.8", "CUSTOMER, 0.4, 4.8"})
        void measure_role_weighsTheRefusal(CounterpartyRole role, double value, String points) {
            DossierBuilder company = company()
                    .add(told("ACME Ltd", REFUSAL, about(ClaimTopic.MILITARY_SUPPLY)))
                    .add(partner("Acme", role, null));

            weight.exactly(company, value);
            assertThat(weight.points(company)).isEqualTo(points);
        }

        @Test
        void measure_toThePress_weighsLess() {
            DossierBuilder company = company()
                    .add(told("a newspaper", REFUSAL, about(ClaimTopic.MILITARY_SUPPLY)))
                    .add(partner("Acme", CounterpartyRole.BANK, null));

            weight.exactly(company, 0.4);
            assertThat(weight.sentence(company))
                    .isEqualTo("It declines to say whether it supplies armed forces, asked by a newspaper.");
        }

        @Test
        void sentence_partner_isNamedWithTheDay() {
            assertThat(weight.sentence(example()))
                    .isEqualTo("It declines to say what its goods are for or who uses them, asked by Borsa Bank, a"
                            + " business partner.");
            assertThat(weight.sentence(company().add(said("2023-06-15", REFUSAL, about(ClaimTopic.END_USE)))))
                    .endsWith("who uses them, asked by a newspaper, on 2023-06-15.");
        }

        @Test
        void measure_addresseeNotKnown_leavesTheUpperEndOpen() {
            weight.between(
                    company()
                            .add(told(null, REFUSAL, about(ClaimTopic.END_USE)))
                            .add(partner("Acme", CounterpartyRole.BANK, null)),
                    0.4,
                    0.4,
                    0.9);
            weight.between(company().add(told("a bank", REFUSAL, about(ClaimTopic.END_USE))), 0.4, 0.4, 0.9);
        }

        @Test
        void measure_refusalOfWhichNobodyToldTheTopic_isUnknown() {
            weight.unknownWithin(company().add(told(null, REFUSAL, null)), 0, 0.9, Inputs.CLAIM);
            weight.unknownWithin(
                    company().add(told("a newspaper", REFUSAL, null)).add(partner("Acme", CounterpartyRole.BANK, null)),
                    0,
                    0.4,
                    Inputs.CLAIM);
        }

        @ParameterizedTest
        @EnumSource(
                value = ClaimTopic.class,
                names = {"TRADE", "CHAIN", "CONTACT"})
        void measure_refusalAboutOtherThings_isClear(ClaimTopic topic) {
            weight.exactly(company().add(told(null, REFUSAL, about(topic))), 0);
        }

        @ParameterizedTest
        @EnumSource(value = StatementKind.class, names = "REFUSAL", mode = EnumSource.Mode.EXCLUDE)
        void measure_noRefusal_isClear(StatementKind kind) {
            weight.exactly(company().add(told(null, kind, about(ClaimTopic.END_USE))), 0);
        }

        @Test
        void measure_nothingSaid_isUnknown() {
            weight.unknown(company(), Inputs.STATEMENTS);
        }
    }

    @Nested
    class EvidenceRemoved implements SignalCase {

        private final Measuring yes = Measuring.of("evidence-removed");

        @Override
        public String signal() {
            return "evidence-removed";
        }

        @Override
        public String story() {
            return "a page about a customer is taken down after somebody asked";
        }

        @Override
        public DossierBuilder example() {
            return company().add(page("2023-06-20", PRESS, Finding.REMOVED));
        }

        @Override
        public String under() {
            return "observations.finding to one that a page was taken down";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Saying.removed(dossier);
        }

        @Test
        void measure_pageTakenDown_fires() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("6.0");
            assertThat(yes.sentence(example()))
                    .isEqualTo("1 look found that a page that showed a deal was taken down after somebody asked.");
            assertThat(yes.sentence(example().add(page("2023-06-21", PRESS, Finding.REMOVED))))
                    .startsWith("2 looks found");
            yes.exactly(company().add(Saying.look(ObservationMethod.SEARCH, null, PRESS, Finding.REMOVED)), 1);
        }

        @Test
        void measure_somethingElseFound_isClear() {
            DossierBuilder company = company().add(page(null, PRESS, Finding.COPIED));

            yes.exactly(company, 0);
            assertThat(yes.sentence(company))
                    .isEqualTo("1 look at its website found nothing of a deal that was taken down.");
        }

        @Test
        void measure_findingNotTold_leavesTheUpperEndOpen() {
            yes.between(company().add(page(null, PRESS, null)).add(page(null, PRESS, Finding.COPIED)), 0, 0, 1);
        }

        @Test
        void measure_nobodyLooked_isUnknown() {
            yes.unknown(company(), Inputs.WEBSITE_LOOK);
            yes.unknown(
                    company().add(Saying.look(ObservationMethod.SITE_VISIT, null, PRESS, Finding.VACANT)),
                    Inputs.WEBSITE_LOOK);
        }
    }

    @Nested
    class IntermediaryChainAdmitted implements SignalCase {

        private final Measuring yes = Measuring.of("intermediary-chain-admitted");

        @Override
        public String signal() {
            return "intermediary-chain-admitted";
        }

        @Override
        public String story() {
            return "it explains that the goods go to its customer's customer";
        }

        @Override
        public DossierBuilder example() {
            return company().add(said("2023-06-15", EXPLANATION, about(ClaimTopic.CHAIN)));
        }

        @Override
        public String under() {
            return "statements.kind to a confirmation";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Saying.allOfKind(dossier, CONFIRMATION);
        }

        @Test
        void measure_chainAdmitted_fires() {
            yes.exactly(example(), 1);
            yes.exactly(company().add(said(null, CONFIRMATION, about(ClaimTopic.CHAIN))), 1);
            assertThat(yes.points(example())).isEqualTo("6.0");
            assertThat(yes.sentence(example()))
                    .isEqualTo("It says that it sells on to buyers whom it does not know, asked by a newspaper, on"
                            + " 2023-06-15.");
            assertThat(Objects.requireNonNull(yes.measured(example()).evidence())
                            .facts())
                    .extracting(cited -> cited.field())
                    .containsExactly("statements");
        }

        @Test
        void measure_chainDeniedOrOtherThingsSaid_isClear() {
            yes.exactly(company().add(said(null, DENIAL, about(ClaimTopic.CHAIN))), 0);
            yes.exactly(company().add(said(null, EXPLANATION, about(ClaimTopic.TRADE))), 0);
        }

        @Test
        void measure_explanationWithoutClaim_isUnknown() {
            yes.unknownWithin(company().add(said(null, EXPLANATION, null)), 0, 1, Inputs.CLAIM);
        }

        @Test
        void measure_nothingSaid_isUnknown() {
            yes.unknown(company(), Inputs.STATEMENTS);
        }
    }

    @Nested
    class AvoidsPersonalContact implements SignalCase {

        private final Measuring yes = Measuring.of("avoids-personal-contact");

        @Override
        public String signal() {
            return "avoids-personal-contact";
        }

        @Override
        public String story() {
            return "it declines to be met other than through others";
        }

        @Override
        public DossierBuilder example() {
            return company().add(told("Acme", REFUSAL, about(ClaimTopic.CONTACT)));
        }

        @Override
        public String under() {
            return "statements.kind to a refusal";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Saying.allOfKind(dossier, REFUSAL);
        }

        @Test
        void measure_refusalToMeet_fires() {
            yes.exactly(example(), 1);
            assertThat(yes.points(example())).isEqualTo("10.0");
            assertThat(yes.sentence(example())).isEqualTo("It declines to be met in person, asked by Acme.");
            assertThat(yes.sentence(company().add(told(null, REFUSAL, about(ClaimTopic.CONTACT)))))
                    .isEqualTo("It declines to be met in person.");
        }

        @Test
        void measure_otherRefusal_isClear() {
            yes.exactly(company().add(told(null, REFUSAL, about(ClaimTopic.END_USE))), 0);
            yes.exactly(company().add(told(null, EXPLANATION, about(ClaimTopic.CONTACT))), 0);
        }

        @Test
        void measure_refusalWithoutClaim_isUnknown() {
            yes.unknownWithin(company().add(told(null, REFUSAL, null)), 0, 1, Inputs.CLAIM);
        }

        @Test
        void measure_nothingSaid_isUnknown() {
            yes.unknown(company(), Inputs.STATEMENTS);
        }
    }
}
