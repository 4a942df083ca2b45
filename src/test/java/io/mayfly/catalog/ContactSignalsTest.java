package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Source;
import io.mayfly.signal.Input;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactSignalsTest {

    private static DossierBuilder checked(ContactKind kind, ContactResult result, @Nullable Integer attempts) {
        return Measuring.company().contact(kind, "2023-07-01", result, attempts);
    }

    private static Contact number(String value, ContactCheck... checks) {
        return new Contact(ContactKind.PHONE, value, null, List.of(checks), null, null);
    }

    private static ContactCheck check(String date, ContactResult result, long attempts) {
        return new ContactCheck(Measuring.date(date), result, attempts, null, null);
    }

    private static DossierBuilder sourced(DossierBuilder company) {
        return company.source(
                "second", new Source("another", null, null, Measuring.date("2023-07-02"), null, null, null));
    }

    @Nested
    class PhoneUnreachable implements SignalCase {

        @Override
        public String signal() {
            return "phone-unreachable";
        }

        @Override
        public String story() {
            return "three calls on different days ring out";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().contact(ContactKind.PHONE, "2023-06-01", ContactResult.UNANSWERED, 3);
        }

        @Override
        public String under() {
            return "contacts.checks.result to not in service, after three attempts or more";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.checks(ContactResult.NOT_IN_SERVICE).apply(dossier);
        }

        private static final Input MORE = Inputs.PHONE.note("at least 3 attempts on different days or hours");

        private final Measuring certainty = Measuring.of("phone-unreachable");

        @ParameterizedTest
        @CsvSource({
            "NOT_IN_SERVICE, 3, 0.8, 9.6",
            "NOT_IN_SERVICE, 7, 0.8, 9.6",
            "UNANSWERED, 3, 0.4, 4.8",
            "REACHED, 1, 0, 0.0",
            "NO_REPLY, 1, 0, 0.0",
            "DELIVERED, , 0, 0.0",
            "REACHED, , 0, 0.0"
        })
        void measure_enoughAttempts_isExact(
                ContactResult result, @Nullable Integer attempts, double value, String points) {
            DossierBuilder company = checked(ContactKind.PHONE, result, attempts);

            certainty.exactly(company, value);
            assertThat(certainty.points(company)).isEqualTo(points);
        }

        @ParameterizedTest
        @CsvSource({"UNANSWERED, 1, 0.4", "UNANSWERED, 2, 0.4", "NOT_IN_SERVICE, 2, 0.8"})
        void measure_tooFewAttempts_isUnknownUpToAFinding(ContactResult result, int attempts, double most) {
            certainty.unknownWithin(checked(ContactKind.PHONE, result, attempts), 0, most, MORE);
        }

        @ParameterizedTest
        @CsvSource({"UNANSWERED, 0.4, 2.4", "NOT_IN_SERVICE, 0.8, 4.8"})
        void measure_attemptsNotStated_isAnInterval(ContactResult result, double most, String points) {
            DossierBuilder company = checked(ContactKind.PHONE, result, null);

            certainty.between(company, 0, most / 2, most);
            assertThat(certainty.points(company)).isEqualTo(points);
            assertThat(certainty.sentence(company)).endsWith("; the number of attempts is not stated.");
        }

        @Test
        void measure_neverTried_isUnknown() {
            certainty.unknown(Measuring.company(), Inputs.PHONE);
            certainty.unknown(Measuring.company().add(number("1")), Inputs.PHONE);
            certainty.unknown(checked(ContactKind.EMAIL, ContactResult.HARD_BOUNCE, 3), Inputs.PHONE);
        }

        @Test
        void measure_severalNumbers_theBestReachableCounts() {
            certainty.exactly(
                    Measuring.company()
                            .add(number("1", check("2023-07-01", ContactResult.NOT_IN_SERVICE, 3)))
                            .add(number("2", check("2023-07-01", ContactResult.UNANSWERED, 3))),
                    0.4);
        }

        @Test
        void measure_aNumberNobodyTried_leavesTheLowerEndOpen() {
            certainty.between(
                    Measuring.company()
                            .add(number("1", check("2023-07-01", ContactResult.NOT_IN_SERVICE, 3)))
                            .add(number("2")),
                    0,
                    0.8,
                    0.8);
        }

        @Test
        void measure_severalChecks_theLastCounts() {
            DossierBuilder company = Measuring.company()
                    .add(number(
                            "1",
                            check("2023-01-01", ContactResult.NOT_IN_SERVICE, 3),
                            check("2023-07-01", ContactResult.REACHED, 1)));

            certainty.exactly(company, 0);
            certainty.on(LocalDate.of(2023, 6, 30)).exactly(company, 0.8);
        }

        @Test
        void measure_singleAttemptsOnThreeDays_addUp() {
            List<ContactCheck> checks = List.of(
                    check("2023-07-01", ContactResult.UNANSWERED, 1),
                    check("2023-07-03", ContactResult.UNANSWERED, 1),
                    check("2023-07-05", ContactResult.UNANSWERED, 1));
            DossierBuilder company =
                    Measuring.company().add(new Contact(ContactKind.PHONE, null, null, checks, null, null));

            certainty.exactly(company, 0.4);
            assertThat(certainty.sentence(company)).isEqualTo("Telephone: unanswered after 3 attempts.");
        }

        @Test
        void measure_attemptsBeforeAnAnswer_doNotCount() {
            List<ContactCheck> checks = List.of(
                    check("2023-07-01", ContactResult.UNANSWERED, 2),
                    check("2023-07-03", ContactResult.REACHED, 1),
                    check("2023-07-05", ContactResult.UNANSWERED, 2));

            certainty.unknownWithin(
                    Measuring.company().add(new Contact(ContactKind.PHONE, null, null, checks, null, null)),
                    0,
                    0.4,
                    MORE);
        }

        @Test
        void measure_attemptsThatTwoSourcesTell_countOnce() {
            ContactCheck told = check("2023-07-01", ContactResult.UNANSWERED, 2);
            ContactCheck again = new ContactCheck(told.date(), told.result(), told.attempts(), "second", null);

            certainty.unknownWithin(sourced(Measuring.company().add(number("1", told, again))), 0, 0.4, MORE);
        }

        @Test
        void measure_answerAndFailureWithinOneMonth_isOpen() {
            certainty.between(
                    Measuring.company()
                            .add(number(
                                    "1",
                                    check("2023-06", ContactResult.REACHED, 1),
                                    check("2023-06-20", ContactResult.NOT_IN_SERVICE, 3))),
                    0,
                    0,
                    0.8);
        }

        @Test
        void measure_answerAndFailureOfOneDay_speaksForTheCompany() {
            certainty.exactly(
                    Measuring.company()
                            .add(number(
                                    "1",
                                    check("2023-06-20", ContactResult.REACHED, 1),
                                    check("2023-06-20", ContactResult.NOT_IN_SERVICE, 3))),
                    0);
        }

        @Test
        void measure_numberTriedTooSeldomBesideOneNotInService_limitsIt() {
            certainty.between(
                    Measuring.company()
                            .add(number("1", check("2023-07-01", ContactResult.NOT_IN_SERVICE, 3)))
                            .add(number("2", check("2023-07-01", ContactResult.UNANSWERED, 1))),
                    0,
                    0.4,
                    0.4);
        }

        @Test
        void sentence_attempts_areCounted() {
            assertThat(certainty.sentence(checked(ContactKind.PHONE, ContactResult.UNANSWERED, 3)))
                    .isEqualTo("Telephone: unanswered after 3 attempts.");
            assertThat(certainty.sentence(checked(ContactKind.PHONE, ContactResult.REACHED, 1)))
                    .isEqualTo("Telephone: reached after 1 attempt.");
        }
    }

    @Nested
    class EmailBounces implements SignalCase {

        @Override
        public String signal() {
            return "email-bounces";
        }

        @Override
        public String story() {
            return "a message to the published address comes back for good";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().contact(ContactKind.EMAIL, "2023-06-01", ContactResult.HARD_BOUNCE, null);
        }

        @Override
        public String under() {
            return "contacts.checks.result to a hard bounce";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.checks(ContactResult.HARD_BOUNCE).apply(dossier);
        }

        private final Measuring certainty = Measuring.of("email-bounces");

        @ParameterizedTest
        @CsvSource({
            "HARD_BOUNCE, 0.8, 9.6",
            "SOFT_BOUNCE, 0.2, 2.4",
            "DELIVERED, 0, 0.0",
            "NO_REPLY, 0, 0.0",
            "REACHED, 0, 0.0"
        })
        void measure_aClassOfFailure_isExact(ContactResult result, double value, String points) {
            DossierBuilder company = checked(ContactKind.EMAIL, result, null);

            certainty.exactly(company, value);
            assertThat(certainty.points(company)).isEqualTo(points);
        }

        @Test
        void measure_classNotStated_isAnInterval() {
            DossierBuilder company = checked(ContactKind.EMAIL, ContactResult.BOUNCED, null);

            certainty.between(company, 0.2, 0.5, 0.8);
            assertThat(certainty.points(company)).isEqualTo("6.0");
            assertThat(certainty.sentence(company))
                    .isEqualTo("E-mail: bounced; the class of the failure is not stated.");
        }

        @Test
        void measure_neverTried_isUnknown() {
            certainty.unknown(Measuring.company(), Inputs.EMAIL);
            certainty.unknown(checked(ContactKind.PHONE, ContactResult.UNANSWERED, 3), Inputs.EMAIL);
        }

        @Test
        void measure_aSecondAddressThatWorks_clearsIt() {
            certainty.exactly(
                    checked(ContactKind.EMAIL, ContactResult.HARD_BOUNCE, null)
                            .contact(ContactKind.EMAIL, "2023-07-01", ContactResult.DELIVERED, null),
                    0);
        }
    }
}
