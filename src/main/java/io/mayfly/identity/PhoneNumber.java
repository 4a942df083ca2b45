package io.mayfly.identity;

import java.io.Serializable;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number in the form in which numbers are compared: country code and national number, without signs, extension
 * and the digit that is dialled before a number within a country.
 *
 * @param digits the number with its country code; without it where neither the number nor the caller tells the country, and
 *     then behind a question mark
 */
public record PhoneNumber(String digits) implements Serializable {

    /** Shorter ones are short codes and extensions, which tell nobody apart. */
    private static final int LEAST_DIGITS = 7;

    /** Without a country a shorter one may lack its area code, and be that of many: expert judgement. */
    private static final int LEAST_DIGITS_ANYWHERE = 9;

    /** Numbers of Russia and Kazakhstan have so many digits behind the country code. */
    private static final int RUSSIAN_DIGITS = 10;

    /** The longest number that ITU-T recommendation E.164 allows. */
    private static final int MOST_DIGITS = 15;

    /** Country codes of ITU-T recommendation E.164, by ISO 3166-1 code; a country that is missing here is left unsaid. */
    private static final Map<String, String> COUNTRY_CODES = Map.ofEntries(
            Map.entry("AE", "971"),
            Map.entry("AM", "374"),
            Map.entry("AT", "43"),
            Map.entry("AZ", "994"),
            Map.entry("BE", "32"),
            Map.entry("BG", "359"),
            Map.entry("BY", "375"),
            Map.entry("CH", "41"),
            Map.entry("CN", "86"),
            Map.entry("CY", "357"),
            Map.entry("CZ", "420"),
            Map.entry("DE", "49"),
            Map.entry("EE", "372"),
            Map.entry("ES", "34"),
            Map.entry("FI", "358"),
            Map.entry("FR", "33"),
            Map.entry("GB", "44"),
            Map.entry("GE", "995"),
            Map.entry("GR", "30"),
            Map.entry("HK", "852"),
            Map.entry("IL", "972"),
            Map.entry("IN", "91"),
            Map.entry("IT", "39"),
            Map.entry("JP", "81"),
            Map.entry("KG", "996"),
            Map.entry("KR", "82"),
            Map.entry("KZ", "7"),
            Map.entry("LT", "370"),
            Map.entry("LV", "371"),
            Map.entry("MD", "373"),
            Map.entry("MY", "60"),
            Map.entry("NL", "31"),
            Map.entry("PL", "48"),
            Map.entry("RO", "40"),
            Map.entry("RS", "381"),
            Map.entry("RU", "7"),
            Map.entry("SE", "46"),
            Map.entry("SG", "65"),
            Map.entry("SK", "421"),
            Map.entry("TH", "66"),
            Map.entry("TJ", "992"),
            Map.entry("TM", "993"),
            Map.entry("TR", "90"),
            Map.entry("TW", "886"),
            Map.entry("UA", "380"),
            Map.entry("US", "1"),
            Map.entry("UZ", "998"),
            Map.entry("VN", "84"));

    private static final Pattern EXTENSION =
            Pattern.compile("(?:;|,|#|x|ext|extension|доб|вн|дод|ішкі|dahili|durchwahl|转|分机).*$");

    /** The digit dialled within a country, which numbers for callers from abroad carry in brackets: +44 (0)20. */
    private static final Pattern TRUNK_IN_BRACKETS = Pattern.compile("\\(0\\)");

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");

    /**
     * Reads a telephone number.
     *
     * @param text any text; its first 1,000 characters count
     * @param country the country of the company as an ISO 3166-1 alpha-2 code; {@code null} if unknown
     * @return the number; {@code null} where the text is none, or a placeholder such as 0000000
     */
    public static @Nullable PhoneNumber of(String text, @Nullable String country) {
        String plain = WebAddress.compatible(text);
        String own = TRUNK_IN_BRACKETS
                .matcher(EXTENSION.matcher(plain).replaceFirst(""))
                .replaceAll("");
        String digits = NO_DIGITS.matcher(own).replaceAll("");
        boolean abroad = own.startsWith("+") || digits.startsWith("00");
        String number = abroad ? digits.replaceFirst("^00", "") : national(digits, country);
        boolean anywhere = number.startsWith("?");
        int length = anywhere ? number.length() - 1 : number.length();
        int least = anywhere ? LEAST_DIGITS_ANYWHERE : LEAST_DIGITS;
        return length < least || length > MOST_DIGITS || isPlaceholder(number) ? null : new PhoneNumber(number);
    }

    private static String national(String digits, @Nullable String country) {
        String code = country == null ? null : COUNTRY_CODES.get(country);
        if (code == null) {
            return "?" + digits.replaceFirst("^0", "");
        }
        if (code.equals("7")) {
            return russian(digits);
        }
        // Written with the country code but without a plus sign; no national number of this length starts so.
        if (digits.startsWith(code) && digits.length() >= code.length() + 9) {
            return digits;
        }
        return code + digits.replaceFirst("^0", "");
    }

    /** 8 is dialled before a number; one that lacks its area code is that of many, and so of nobody. */
    private static String russian(String digits) {
        boolean dialled = digits.length() == RUSSIAN_DIGITS + 1 && (digits.startsWith("8") || digits.startsWith("7"));
        String own = dialled ? digits.substring(1) : digits;
        return own.length() == RUSSIAN_DIGITS ? "7" + own : "";
    }

    /** Whether its last digits are one and the same, or those of a keyboard in order. */
    private static boolean isPlaceholder(String number) {
        String last = number.substring(number.length() - LEAST_DIGITS);
        return last.chars().distinct().count() == 1 || "01234567890".contains(last) || "9876543210".contains(last);
    }
}
