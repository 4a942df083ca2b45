package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.MarkKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MarkSignalsTest {

    @Nested
    class AddressUnreliableMark implements MarkCase {

        @Override
        public String signal() {
            return "address-unreliable-mark";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.UNRELIABLE_ADDRESS;
        }

        @Override
        public String noun() {
            return "an unreliable address";
        }

        @Override
        public double worth() {
            return 1;
        }

        @Override
        public String full() {
            return "24.0";
        }

        @Override
        public String story() {
            return "the register holds the address to be unreliable";
        }
    }

    @Nested
    class OfficerUnreliableMark implements MarkCase {

        @Override
        public String signal() {
            return "officer-unreliable-mark";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.UNRELIABLE_OFFICER;
        }

        @Override
        public String noun() {
            return "unreliable information on an officer or founder";
        }

        @Override
        public double worth() {
            return 1;
        }

        @Override
        public String full() {
            return "24.0";
        }

        @Override
        public String story() {
            return "the register holds what it says of the director to be unreliable";
        }
    }

    @Nested
    class RegulatorRiskMark implements MarkCase {

        @Override
        public String signal() {
            return "regulator-risk-mark";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.REGULATOR_RISK;
        }

        @Override
        public String noun() {
            return "high risk in the eyes of a tax office or bank";
        }

        @Override
        public double worth() {
            return 1;
        }

        @Override
        public String full() {
            return "24.0";
        }

        @Override
        public String story() {
            return "a tax office holds the company to be of high risk";
        }
    }

    @Nested
    class VatRegistrationCancelled implements MarkCase {

        @Override
        public String signal() {
            return "vat-registration-cancelled";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.VAT_CANCELLED;
        }

        @Override
        public String noun() {
            return "a cancelled VAT registration";
        }

        @Override
        public double worth() {
            return 1;
        }

        @Override
        public String full() {
            return "24.0";
        }

        @Override
        public String story() {
            return "the tax office cancels the registration for value added tax";
        }
    }

    @Nested
    class AccountSuspended implements MarkCase {

        @Override
        public String signal() {
            return "account-suspended";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.ACCOUNT_SUSPENDED;
        }

        @Override
        public String noun() {
            return "suspended bank accounts";
        }

        @Override
        public double worth() {
            return 1;
        }

        @Override
        public String full() {
            return "12.0";
        }

        @Override
        public String story() {
            return "the tax office freezes the bank accounts";
        }
    }

    @Nested
    class DebarredSupplier implements MarkCase {

        @Override
        public String signal() {
            return "debarred-supplier";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.DEBARRED;
        }

        @Override
        public String noun() {
            return "exclusion from public contracts";
        }

        @Override
        public double worth() {
            return 1;
        }

        @Override
        public String full() {
            return "8.0";
        }

        @Override
        public String story() {
            return "the company is barred from public contracts";
        }
    }

    @Nested
    class TaxArrears implements MarkCase {

        @Override
        public String signal() {
            return "tax-arrears";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.TAX_ARREARS;
        }

        @Override
        public String noun() {
            return "tax arrears";
        }

        @Override
        public double worth() {
            return 1;
        }

        @Override
        public String full() {
            return "4.0";
        }

        @Override
        public String story() {
            return "the tax office notes arrears";
        }
    }

    @Nested
    class AbnormalOperationsList implements MarkCase {

        private final Measuring grade = Measuring.of("abnormal-operations-list");

        @Override
        public String signal() {
            return "abnormal-operations-list";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.ABNORMAL_OPERATIONS;
        }

        @Override
        public String noun() {
            return "abnormal operations";
        }

        @Override
        public double worth() {
            return 1;
        }

        @Override
        public String full() {
            return "12.0";
        }

        @Override
        public String story() {
            return "the company is put on the list of abnormal operations";
        }

        @Test
        void measure_seriousViolations_areGraver() {
            DossierBuilder company = example().add(Registry.mark(MarkKind.SERIOUS_VIOLATIONS, "2023-05-01", null));

            grade.exactly(company, 2);
            assertThat(grade.points(company)).isEqualTo("18.0");
            assertThat(grade.sentence(company))
                    .isEqualTo("A mark of serious violations has been in force since 2023-05-01.");
        }

        @Test
        void measure_seriousViolationsThatEnded_leaveTheOtherList() {
            grade.exactly(example().add(Registry.mark(MarkKind.SERIOUS_VIOLATIONS, "2021", "2022")), 1);
        }

        @Test
        void measure_seriousViolationsThatMayHaveBegun_openTheUpperEnd() {
            DossierBuilder company = example().add(Registry.announced(MarkKind.SERIOUS_VIOLATIONS, "2023"));

            grade.between(company, 1, 2, 2);
            grade.on(Measuring.date("2023-06-30").best()).between(company, 1, 1, 2);
        }
    }

    @Nested
    class UndatedMarks {

        private final Measuring yes = Measuring.of("tax-arrears");

        private DossierBuilder endTold(String lastSeen) {
            return Registry.sourced(Measuring.company(), "b", lastSeen)
                    .add(Registry.mark(MarkKind.TAX_ARREARS, null, null, "b"))
                    .add(Registry.mark(MarkKind.TAX_ARREARS, null, "2023-05-01"));
        }

        @Test
        void measure_seenUpToTheEndThatIsTold_isClear() {
            yes.exactly(endTold("2023-05-01"), 0);
        }

        @Test
        void measure_seenAfterTheEndThatIsTold_fires() {
            yes.exactly(endTold("2023-05-02"), 1);
        }

        @Test
        void measure_nobodyKnowsWhenItWasSeen_isClear() {
            yes.exactly(
                    Measuring.company()
                            .add(Registry.mark(MarkKind.TAX_ARREARS, null, null))
                            .add(Registry.mark(MarkKind.TAX_ARREARS, null, "2023-05-01")),
                    0);
        }
    }
}
