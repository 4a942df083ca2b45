package io.mayfly.identity;

import static io.mayfly.identity.CheckDigits.digit;
import static io.mayfly.identity.CheckDigits.weighted;

import io.mayfly.identity.Revealed.What;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The business identification number of Kazakhstan: year and month of the registration or of the last one anew, kind, part,
 * running number, one check digit (egov.kz, "Business identification number").
 */
final class KazakhNumber implements Numbering {

    private static final Pattern FORM = Pattern.compile("\\d\\d(?:0[1-9]|1[0-2])[4-6][0-3]\\d{6}");

    private static final Map<Character, String> KINDS = Map.of(
            '4', "a resident legal entity",
            '5', "a legal entity that is no resident",
            '6', "a joint enterprise of sole proprietors");

    private static final Map<Character, String> PARTS =
            Map.of('0', "", '1', ", a branch", '2', ", a representative office", '3', ", a farm");

    /** Which century two digits of a year belong to: expert judgement. */
    private static final int FIRST_OF_THE_LAST_CENTURY = 50;

    @Override
    public String form() {
        return "12 digits: year and month, a 4, 5 or 6, a digit from 0 to 3, 6 digits";
    }

    @Override
    public boolean hasForm(String number) {
        return FORM.matcher(number).matches();
    }

    /** Where the first weights leave a rest of 10, the second decide; where these do too, no such number is given. */
    @Override
    public boolean adds(String number) {
        int rest = weighted(number, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) % 11;
        if (rest == 10) {
            rest = weighted(number, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2) % 11;
        }
        return rest == digit(number, 11);
    }

    @Override
    public List<Revealed> reveals(String number) {
        int year = Integer.parseInt(number.substring(0, 2));
        String century = year >= FIRST_OF_THE_LAST_CENTURY ? "19" : "20";
        return List.of(
                new Revealed(
                        What.MONTH_OF_REGISTRATION, century + number.substring(0, 2) + "-" + number.substring(2, 4)),
                new Revealed(What.KIND, KINDS.get(number.charAt(4)) + PARTS.get(number.charAt(5))));
    }
}
