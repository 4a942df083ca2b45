package io.mayfly.catalog;

import io.mayfly.dossier.MarkKind;
import org.junit.jupiter.api.Nested;

/** Marks on how a company came to be registered, and what for. */
class RegistrationMarksTest {

    @Nested
    class RegisteredOnLostDocuments implements MarkCase {

        @Override
        public String signal() {
            return "registered-on-lost-documents";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.LOST_DOCUMENTS;
        }

        @Override
        public String noun() {
            return "registration with lost, forged or unwilling persons’ papers";
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
            return "a person denies having signed the papers of the registration";
        }
    }

    @Nested
    class OneDayFirmFinding implements MarkCase {

        @Override
        public String signal() {
            return "one-day-firm-finding";
        }

        @Override
        public MarkKind kind() {
            return MarkKind.ONE_DAY_FIRM;
        }

        @Override
        public String noun() {
            return "a finding that it was a one-day firm";
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
            return "a court finds that the company was set up to write invoices";
        }
    }
}
