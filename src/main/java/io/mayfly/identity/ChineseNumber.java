package io.mayfly.identity;

import static io.mayfly.identity.CheckDigits.weighted;

import io.mayfly.identity.Revealed.What;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * China's unified social credit code (standard GB 32100-2015): registering department, kind, administrative division of six
 * digits, the older organisation code of nine characters (GB 11714-1997), one check character.
 */
final class ChineseNumber implements Numbering {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Pattern FORM = Pattern.compile("[1-9ANY][0-9A-HJ-NPQRTUWXY]\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private static final Map<Character, String> DEPARTMENTS = Map.of(
            '1', "state institutions",
            '5', "civil affairs",
            '9', "market regulation");

    private static final Map<String, String> KINDS = Map.of(
            "91", "an enterprise",
            "92", "a sole proprietor",
            "93", "a farmers' cooperative");

    @Override
    public String form() {
        return "18 digits and capital letters without I, O, S, V and Z; the third to the eighth are digits";
    }

    @Override
    public boolean hasForm(String number) {
        return FORM.matcher(number).matches();
    }

    @Override
    public boolean adds(String number) {
        int check = (31 - weighted(number, ALPHABET, WEIGHTS) % 31) % 31;
        return ALPHABET.charAt(check) == number.charAt(17) && organisationAdds(number.substring(8, 17));
    }

    private static boolean organisationAdds(String code) {
        int check = 11 - weighted(code, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11;
        char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return expected == code.charAt(8);
    }

    @Override
    public List<Revealed> reveals(String number) {
        return List.of(
                new Revealed(What.REGISTER, DEPARTMENTS.getOrDefault(number.charAt(0), "another department")),
                new Revealed(What.KIND, KINDS.getOrDefault(number.substring(0, 2), "another organisation")),
                new Revealed(What.REGION, number.substring(2, 8)),
                new Revealed(What.EARLIER_NUMBER, number.substring(8, 16) + "-" + number.charAt(16)));
    }
}
