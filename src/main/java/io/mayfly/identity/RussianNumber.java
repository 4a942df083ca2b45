package io.mayfly.identity;

import static io.mayfly.identity.CheckDigits.digit;
import static io.mayfly.identity.CheckDigits.rest;
import static io.mayfly.identity.CheckDigits.weighted;

import io.mayfly.identity.Revealed.What;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of Russia's registers. The arithmetic is what public validators agree on, such as python-stdnum
 * ({@code stdnum.ru.inn}, {@code stdnum.ru.ogrn}); the orders of the Federal Tax Service were not seen. What numbers
 * reveal is expert judgement.
 */
enum RussianNumber implements Numbering {

    /** The number of a taxpayer: four digits of the office, then five or six, then one or two check digits. */
    INN("10 digits of an organisation or 12 of a person", "(?!0000)(?:\\d{10}|\\d{12})") {
        @Override
        public boolean adds(String number) {
            if (number.length() == 10) {
                return weighted(number, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(number, 9);
            }
            return weighted(number, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(number, 10)
                    && weighted(number, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(number, 11);
        }

        @Override
        public List<Revealed> reveals(String number) {
            String kind = number.length() == 12
                    ? "a person"
                    : number.startsWith("9909") ? "a foreign organisation" : "an organisation";
            return List.of(
                    new Revealed(What.KIND, kind),
                    new Revealed(What.REGION, number.substring(0, 2)),
                    new Revealed(What.TAX_OFFICE, number.substring(0, 4)));
        }
    },

    /** The number of a legal entity: kind, year, region, running number, one check digit. */
    OGRN("13 digits, the first a 1 or a 5", "[15]\\d{12}") {
        @Override
        public boolean adds(String number) {
            return rest(number.substring(0, 12), 11) % 10 == digit(number, 12);
        }

        @Override
        public List<Revealed> reveals(String number) {
            return entry("a legal entity", number);
        }
    },

    /** The number of a sole proprietor, built like that of a legal entity but two digits longer. */
    OGRNIP("15 digits, the first a 3", "3\\d{14}") {
        @Override
        public boolean adds(String number) {
            return rest(number.substring(0, 14), 13) % 10 == digit(number, 14);
        }

        @Override
        public List<Revealed> reveals(String number) {
            return entry("a sole proprietor", number);
        }
    },

    /** The reason of a registration with a tax office: many companies share one, so that it identifies nobody. */
    KPP("9 characters: 4 digits, 2 digits or letters from A to Z, 3 digits", "\\d{4}[0-9A-Z]{2}\\d{3}") {
        @Override
        public boolean adds(String number) {
            return true;
        }

        @Override
        public List<Revealed> reveals(String number) {
            return List.of(
                    new Revealed(What.REGION, number.substring(0, 2)),
                    new Revealed(What.TAX_OFFICE, number.substring(0, 4)));
        }
    };

    private final String form;
    private final Pattern pattern;

    RussianNumber(String form, String pattern) {
        this.form = form;
        this.pattern = Pattern.compile(pattern);
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public boolean hasForm(String number) {
        return pattern.matcher(number).matches();
    }

    /** The registers began in 2002: a company founded before has the year in which it was entered. */
    private static List<Revealed> entry(String kind, String number) {
        return List.of(
                new Revealed(What.KIND, kind),
                new Revealed(What.YEAR_OF_ENTRY, "20" + number.substring(1, 3)),
                new Revealed(What.REGION, number.substring(3, 5)));
    }
}
