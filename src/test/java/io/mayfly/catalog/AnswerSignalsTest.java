package io.mayfly.catalog;

import static io.mayfly.catalog.Saying.check;
import static io.mayfly.catalog.Saying.contact;
import static io.mayfly.dossier.ContactKind.EMAIL;
import static io.mayfly.dossier.ContactKind.PHONE;
import static io.mayfly.dossier.ContactKind.WEBSITE;
import static io.mayfly.dossier.ContactResult.DELIVERED;
import static io.mayfly.dossier.ContactResult.HARD_BOUNCE;
import static io.mayfly.dossier.ContactResult.NO_REPLY;
import static io.mayfly.dossier.ContactResult.REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.signal.Cited;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSignalsTest {

    private static DossierBuilder company() {
        return Measuring.company();
    }

    @Nested
    class ContactNoResponse implements SignalCase {

        private final Measuring certainty = Measuring.of("contact-no-response");

        @Override
        public String signal() {
            return "contact-no-response";
        }

        @Override
        public String story() {
            return "an e-mail goes through and nobody replies";
        }

        @Override
        public DossierBuilder example() {
            return company().add(contact(EMAIL, null, check("2023-06-01", NO_REPLY)));
        }

        @Override
        public String under() {
            return "contacts.checks.result to no reply";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.checks(NO_REPLY).apply(dossier);
        }

        @Test
        void measure_noReply_firesWithFivePointsAtMost() {
            certainty.exactly(example(), 1);
            assertThat(certainty.points(example())).isEqualTo("5.0");
            assertThat(certainty.sentence(example()))
                    .isEqualTo("Messages went through by 1 way to reach it without an answer.");
        }

        @Test
        void measure_answer_isClear() {
            DossierBuilder company = company().add(contact(PHONE, null, check(null, REACHED)));

            certainty.exactly(company, 0);
            assertThat(certainty.sentence(company)).isEqualTo("Somebody answered by 1 way to reach it.");
            assertThat(certainty.sentence(company.add(contact(EMAIL, null, check(null, REACHED)))))
                    .isEqualTo("Somebody answered by 2 ways to reach it.");
        }

        @Test
        void measure_answerByAnotherWay_countsHalf() {
            DossierBuilder company = example().add(contact(PHONE, null, check(null, REACHED)));

            certainty.exactly(company, 0.5);
            assertThat(certainty.points(company)).isEqualTo("2.5");
            assertThat(certainty.sentence(company))
                    .isEqualTo(
                            "Messages went through by 1 way to reach it without an answer; somebody answered by 1 way"
                                    + " to reach it.");
            assertThat(Objects.requireNonNull(certainty.measured(company).evidence())
                            .facts())
                    .extracting(Cited::field)
                    .containsExactly("contacts.checks", "contacts.checks");
        }

        @ParameterizedTest
        @EnumSource(
                value = ContactResult.class,
                names = {"REACHED", "NO_REPLY"},
                mode = EnumSource.Mode.EXCLUDE)
        void measure_noMessageWentThrough_isUnknown(ContactResult result) {
            certainty.unknownWithin(company().add(contact(EMAIL, null, check(null, result))), 0, 1, Inputs.ANSWER);
        }

        @Test
        void measure_nobodyTried_isUnknown() {
            certainty.unknownWithin(company(), 0, 1, Inputs.ANSWER);
            certainty.unknownWithin(company().add(contact(EMAIL, "a@acme.example")), 0, 1, Inputs.ANSWER);
        }

        @Test
        void measure_wayThatDoesNotWork_changesNothing() {
            certainty.exactly(example().add(contact(PHONE, null, check(null, HARD_BOUNCE))), 1);
        }

        @Test
        void measure_wayWithoutOutcome_leavesItOpen() {
            certainty.between(example().add(contact(PHONE, null)), 0.5, 1, 1);
            certainty.between(example().add(contact(PHONE, null, check(null, DELIVERED))), 0.5, 1, 1);
            certainty.between(
                    company().add(contact(PHONE, null, check(null, REACHED))).add(contact(EMAIL, null)), 0, 0, 0.5);
        }

        @Test
        void measure_lastAttempt_counts() {
            certainty.exactly(
                    company().add(contact(EMAIL, null, check("2023-05-01", NO_REPLY), check("2023-06-01", REACHED))),
                    0);
            certainty.exactly(
                    company().add(contact(EMAIL, null, check("2023-05-01", REACHED), check("2023-06-01", NO_REPLY))),
                    1);
        }

        @Test
        void measure_attemptsOfOneDay_theAnswerCounts() {
            certainty.exactly(
                    company().add(contact(EMAIL, null, check("2023-05-01", NO_REPLY), check("2023-05-01", REACHED))),
                    0);
            certainty.exactly(
                    company()
                            .add(contact(
                                    EMAIL,
                                    null,
                                    check("2023-05-01", NO_REPLY),
                                    check("2023-05-01", DELIVERED),
                                    check("2023-05-01", HARD_BOUNCE))),
                    1);
        }

        @Test
        void measure_orderNotKnown_isAnInterval() {
            certainty.between(
                    company().add(contact(EMAIL, null, check("2023-05", NO_REPLY), check("2023-05-20", REACHED))),
                    0,
                    1,
                    1);
        }

        @Test
        void measure_lastAttemptMayHaveFailed_leavesTheUpperEndOpen() {
            DossierBuilder company =
                    company().add(contact(EMAIL, null, check("2023-05", REACHED), check("2023-05-20", HARD_BOUNCE)));

            certainty.between(company, 0, 0, 1);
            certainty.exactly(company.add(contact(PHONE, null, check("2023-05", REACHED))), 0);
        }
    }

    @Nested
    class FreeWebmail implements SignalCase {

        private final Measuring yes = Measuring.of("free-webmail");

        @Override
        public String signal() {
            return "free-webmail";
        }

        @Override
        public String story() {
            return "its only address is of a free provider, and a search finds no website";
        }

        @Override
        public DossierBuilder example() {
            return noWebsite().add(contact(EMAIL, "acme.trade@mail.ru"));
        }

        @Override
        public String under() {
            return "contacts.value of an e-mail address to one of a free provider";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Saying.webmail(dossier);
        }

        private static DossierBuilder noWebsite() {
            return company().nothingFound("2023-07-01", DossierPart.WEBSITE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a@gmail.com",
                    "A@GMAIL.COM",
                    "<a@yandex.ru>",
                    "a@163.com.",
                    "a@qq.com (sales)",
                    "mailto:a@web.de"
                })
        void measure_freeProvider_fires(String address) {
            DossierBuilder company = noWebsite().add(contact(EMAIL, address));

            yes.exactly(company, 1);
            assertThat(yes.points(company)).isEqualTo("3.0");
            assertThat(yes.sentence(company))
                    .isEqualTo(
                            "The 1 known e-mail address is of a free provider, and no website of its own is on record.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"a@acme.example", "a@mail.gmail.com", "a@gmail.com.example", "a@gmail.com, b@acme.example"})
        void measure_ownDomain_clears(String address) {
            DossierBuilder company = example().add(contact(EMAIL, address));

            yes.exactly(company, 0);
            assertThat(yes.sentence(company)).isEqualTo("At least 1 e-mail address is of no free provider.");
        }

        @Test
        void measure_severalFreeAddresses_areCounted() {
            DossierBuilder company = example().add(contact(EMAIL, "b@qq.com"));

            assertThat(yes.sentence(company)).startsWith("All 2 known e-mail addresses are of free providers, and");
            assertThat(Objects.requireNonNull(yes.measured(company).evidence()).facts())
                    .extracting(Cited::field)
                    .containsExactly("contacts", "contacts");
        }

        @Test
        void measure_nobodySearchedForAWebsite_leavesTheLowerEndOpen() {
            yes.between(company().add(contact(EMAIL, "a@gmail.com")), 0, 1, 1);
        }

        @Test
        void measure_website_clears() {
            DossierBuilder company = company().add(contact(EMAIL, "a@gmail.com"));

            yes.between(company.add(contact(WEBSITE, null)), 0, 0, 1);
            assertThat(yes.sentence(company)).endsWith("of a free provider; it has a website.");
            yes.exactly(company.add(contact(WEBSITE, "acme.example")), 0);
            yes.between(company().add(contact(EMAIL, "a@gmail.com")).add(Saying.page(null, null, null)), 0, 0, 1);
        }

        @Test
        void measure_addressNotReadable_leavesTheLowerEndOpen() {
            yes.between(example().add(contact(EMAIL, null)), 0, 1, 1);
        }

        @Test
        void measure_noAddress_isUnknown() {
            yes.unknownWithin(company(), 0, 1, Inputs.EMAIL_ADDRESS);
            yes.unknownWithin(noWebsite().add(contact(EMAIL, null)), 0, 1, Inputs.EMAIL_ADDRESS);
            yes.unknownWithin(noWebsite().add(contact(EMAIL, "none@")), 0, 1, Inputs.EMAIL_ADDRESS);
            yes.unknownWithin(noWebsite().add(contact(PHONE, "a@gmail.com")), 0, 1, Inputs.EMAIL_ADDRESS);
            yes.unknownWithin(
                    noWebsite().add(contact(EMAIL, "a".repeat(1_000) + "@gmail.com")), 0, 1, Inputs.EMAIL_ADDRESS);
        }
    }
}
