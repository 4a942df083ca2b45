package io.mayfly.catalog;

import io.mayfly.dossier.MarkKind;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;

/** What have registers, tax offices and other authorities noted on the company? */
final class MarkSignals {

    private MarkSignals() {}

    static List<Signal> all() {
        return List.of(
                new AddressUnreliableMark(),
                new OfficerUnreliableMark(),
                new RegulatorRiskMark(),
                new VatRegistrationCancelled(),
                new RegisteredOnLostDocuments(),
                new OneDayFirmFinding(),
                new AbnormalOperationsList(1, 2),
                new PendingStrikeOff(12),
                new AccountSuspended(),
                new DebarredSupplier(),
                new TaxArrears());
    }

    /** 1 while the register holds the address of the company to be unreliable. */
    record AddressUnreliableMark() implements Signal {

        @Override
        public String id() {
            return "address-unreliable-mark";
        }

        @Override
        public Reading measure(Subject subject) {
            return Marks.reading(subject, MarkKind.UNRELIABLE_ADDRESS);
        }
    }

    /** 1 while the register holds what it says of an officer or founder to be unreliable. */
    record OfficerUnreliableMark() implements Signal {

        @Override
        public String id() {
            return "officer-unreliable-mark";
        }

        @Override
        public Reading measure(Subject subject) {
            return Marks.reading(subject, MarkKind.UNRELIABLE_OFFICER);
        }
    }

    /** 1 while a tax office or central bank holds the company to be of high risk. */
    record RegulatorRiskMark() implements Signal {

        @Override
        public String id() {
            return "regulator-risk-mark";
        }

        @Override
        public Reading measure(Subject subject) {
            return Marks.reading(subject, MarkKind.REGULATOR_RISK);
        }
    }

    /** 1 while the registration for value added tax stands cancelled. */
    record VatRegistrationCancelled() implements Signal {

        @Override
        public String id() {
            return "vat-registration-cancelled";
        }

        @Override
        public Reading measure(Subject subject) {
            return Marks.reading(subject, MarkKind.VAT_CANCELLED);
        }
    }

    /** 1 while an authority notes that lost, forged or unwilling persons’ papers were used to register the company. */
    record RegisteredOnLostDocuments() implements Signal {

        @Override
        public String id() {
            return "registered-on-lost-documents";
        }

        @Override
        public Reading measure(Subject subject) {
            return Marks.reading(subject, MarkKind.LOST_DOCUMENTS);
        }
    }

    /** 1 while the finding of an authority or court stands that the company was set up or used as a one-day firm. */
    record OneDayFirmFinding() implements Signal {

        @Override
        public String id() {
            return "one-day-firm-finding";
        }

        @Override
        public Reading measure(Subject subject) {
            return Marks.reading(subject, MarkKind.ONE_DAY_FIRM);
        }
    }

    /**
     * The graver of two lists on which the company stands: abnormal operations and serious violations.
     *
     * @param abnormal the grade of abnormal operations
     * @param serious the grade of serious violations
     */
    record AbnormalOperationsList(int abnormal, int serious) implements Signal {

        @Override
        public String id() {
            return "abnormal-operations-list";
        }

        @Override
        public Reading measure(Subject subject) {
            if (!Marks.known(subject)) {
                return Missing.MARKS;
            }
            Reading.Measured grave = Marks.measured(subject, MarkKind.SERIOUS_VIOLATIONS, serious);
            Reading.Measured light = Marks.measured(subject, MarkKind.ABNORMAL_OPERATIONS, abnormal);
            return grave.evidence() == null ? light : Hull.greater(grave, light);
        }
    }

    /** 1 while an authority has frozen the bank accounts of the company. */
    record AccountSuspended() implements Signal {

        @Override
        public String id() {
            return "account-suspended";
        }

        @Override
        public Reading measure(Subject subject) {
            return Marks.reading(subject, MarkKind.ACCOUNT_SUSPENDED);
        }
    }

    /** 1 while the company is barred from public contracts. */
    record DebarredSupplier() implements Signal {

        @Override
        public String id() {
            return "debarred-supplier";
        }

        @Override
        public Reading measure(Subject subject) {
            return Marks.reading(subject, MarkKind.DEBARRED);
        }
    }

    /** 1 while a tax office notes that the company owes taxes. */
    record TaxArrears() implements Signal {

        @Override
        public String id() {
            return "tax-arrears";
        }

        @Override
        public Reading measure(Subject subject) {
            return Marks.reading(subject, MarkKind.TAX_ARREARS);
        }
    }
}
