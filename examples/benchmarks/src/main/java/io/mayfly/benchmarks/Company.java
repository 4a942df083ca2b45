package io.mayfly.benchmarks;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of an invented company, in natural types; what is not known is {@code null}. */
public record Company(
        @Nullable Integer monthsRegistered,
        @Nullable Integer daysToFirstTrade,
        @Nullable Double paidInCapital,
        @Nullable Integer employees,
        @Nullable Double goodsValue,
        @Nullable Integer companiesAtAddress,
        @Nullable Integer directorCompanies,
        @Nullable Integer yearsOfAccounts,
        @Nullable Boolean registeredAtHome,
        @Nullable Boolean virtualOffice,
        @Nullable Boolean phoneUnreachable,
        @Nullable Boolean noWebsite,
        @Nullable Boolean nomineeDirector,
        @Nullable Boolean ownersUnknown,
        @Nullable Boolean thirdPartyPayments,
        @Nullable Boolean auditedAccounts,
        @Nullable String goodsCode,
        @Nullable String activityCode,
        @Nullable String legalForm,
        @Nullable String deliveryTerms,
        @Nullable Double revenue,
        @Nullable Double debts,
        @Nullable Double assets,
        @Nullable Double price,
        @Nullable Double usualPrice,
        @Nullable Double freight) {

    /** The same companies for the same number: one input in five is missing. */
    static Company[] some(int number) {
        SplittableRandom random = new SplittableRandom(20261128);
        return Stream.generate(() -> new Draw(random).company()).limit(number).toArray(Company[]::new);
    }

    /** Draws the inputs of a company. */
    private record Draw(SplittableRandom random) {

        Company company() {
            return new Company(
                    whole(0, 60),
                    whole(0, 500),
                    money(1, 6),
                    whole(0, 15),
                    money(4, 8),
                    spread(0, 3),
                    whole(0, 30),
                    whole(0, 15),
                    yes(),
                    yes(),
                    yes(),
                    yes(),
                    yes(),
                    yes(),
                    yes(),
                    yes(),
                    code(Codes.SOME_GOODS),
                    code(Codes.SOME_ACTIVITIES),
                    code(Codes.SOME_FORMS),
                    code(Codes.SOME_TERMS),
                    money(4, 8),
                    money(3, 7),
                    money(3, 7),
                    money(0, 2),
                    money(0, 2),
                    money(3, 6));
        }

        private boolean missing() {
            return random.nextInt(5) == 0;
        }

        private @Nullable Integer whole(int least, int most) {
            return missing() ? null : random.nextInt(least, most + 1);
        }

        /** As many small numbers as large ones, between two powers of ten. */
        private @Nullable Integer spread(int least, int most) {
            return missing() ? null : (int) between(least, most, value -> value);
        }

        private @Nullable Double money(int least, int most) {
            return missing() ? null : between(least, most, value -> Math.rint(value * 100) / 100);
        }

        private double between(int least, int most, DoubleUnaryOperator shape) {
            return shape.applyAsDouble(Math.pow(10, random.nextDouble(least, most)));
        }

        private @Nullable Boolean yes() {
            return missing() ? null : random.nextInt(3) == 0;
        }

        private @Nullable String code(String[] codes) {
            // A text of its own each time, as when it was read from a file: its hash is reckoned once.
            return missing() ? null : new String(codes[random.nextInt(codes.length)]);
        }
    }
}
