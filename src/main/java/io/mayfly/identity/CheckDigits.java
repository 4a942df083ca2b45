package io.mayfly.identity;

import java.math.BigInteger;

/** The arithmetic of check digits. */
final class CheckDigits {

    private CheckDigits() {}

    /** The sum of the first digits, each times its weight. */
    static int weighted(String number, int... weights) {
        return weighted(number, "0123456789", weights);
    }

    /** The same with the places of characters in an alphabet in place of digits. */
    static int weighted(String number, String alphabet, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += alphabet.indexOf(number.charAt(i)) * weights[i];
        }
        return sum;
    }

    static int digit(String number, int place) {
        return number.charAt(place) - '0';
    }

    /** The rest of a number of any length, letters counting as 10 (A) to 35 (Z) as in ISO 7064. */
    static int rest(String number, int modulus) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            digits.append(Character.digit(number.charAt(i), 36));
        }
        return new BigInteger(digits.toString())
                .mod(BigInteger.valueOf(modulus))
                .intValue();
    }
}
