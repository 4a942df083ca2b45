package io.mayfly.identity;

import static io.mayfly.identity.CheckDigits.digit;
import static io.mayfly.identity.CheckDigits.weighted;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The code of an organisation in Ukraine's register of enterprises. The arithmetic is what public validators agree on, such as
 * python-stdnum ({@code stdnum.ua.edrpou}).
 */
final class UkrainianNumber implements Numbering {

    private static final Pattern FORM = Pattern.compile("\\d{8}");
    private static final Pattern SHORT = Pattern.compile("\\d{5,7}");
    private static final int MIDDLE_FROM = 30_000_000;
    private static final int MIDDLE_TO = 60_000_000;

    @Override
    public String form() {
        return "8 digits";
    }

    /** Codes of the first organisations begin with zeros, which tables of numbers lose. */
    @Override
    public String complete(String number) {
        return SHORT.matcher(number).matches() ? "0".repeat(8 - number.length()) + number : number;
    }

    @Override
    public boolean hasForm(String number) {
        return FORM.matcher(number).matches();
    }

    /** Where the first weights leave a rest of 10, the same weights and two more decide. */
    @Override
    public boolean adds(String number) {
        int value = Integer.parseInt(number);
        boolean middle = value >= MIDDLE_FROM && value <= MIDDLE_TO;
        int rest = middle ? weighted(number, 7, 1, 2, 3, 4, 5, 6) % 11 : weighted(number, 1, 2, 3, 4, 5, 6, 7) % 11;
        if (rest == 10) {
            rest = middle ? weighted(number, 9, 3, 4, 5, 6, 7, 8) % 11 : weighted(number, 3, 4, 5, 6, 7, 8, 9) % 11;
        }
        return rest % 10 == digit(number, 7);
    }

    @Override
    public List<Revealed> reveals(String number) {
        return List.of();
    }
}
