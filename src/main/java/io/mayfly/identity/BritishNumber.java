package io.mayfly.identity;

import io.mayfly.identity.Revealed.What;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The number of a company at Companies House: eight digits, or two letters that tell the kind of register and six digits.
 * The letters are facts of the list of prefixes of Companies House (Open Government Licence 3.0), in words of our own.
 */
final class BritishNumber implements Numbering {

    private static final Pattern SHORT = Pattern.compile("\\d{1,7}");
    private static final Pattern FORM = Pattern.compile("(\\d\\d|R0|[A-Z]{2})\\d{6}");

    private static final Map<String, String> COUNTRIES = Map.of(
            "E", "England and Wales",
            "S", "Scotland",
            "N", "Northern Ireland",
            "U", "the United Kingdom");

    /** Letters, country and kind. */
    private static final List<String> TABLE = List.of(
            "AC E assurance company",
            "ZC E unregistered company",
            "FC U overseas company",
            "GE E European economic interest grouping",
            "LP E limited partnership",
            "OC E limited liability partnership",
            "SE E European company",
            "IP E industrial or provident society",
            "IC E investment company with variable capital",
            "RC E company by royal charter",
            "SA S assurance company",
            "SZ S unregistered company",
            "SF S overseas company",
            "GS S European economic interest grouping",
            "SL S limited partnership",
            "SO S limited liability partnership",
            "SC S company",
            "ES S European company",
            "SP S industrial or provident society",
            "SI S investment company with variable capital",
            "SR S company by royal charter",
            "NA N assurance company",
            "NZ N unregistered company",
            "NF N overseas company",
            "GN N European economic interest grouping",
            "NL N limited partnership",
            "NC N limited liability partnership",
            "R0 N company, from before 1922",
            "NI N company",
            "EN N European company",
            "NP N industrial or provident society",
            "NV N investment company with variable capital",
            "NR N company by royal charter",
            "NO N credit union");

    private static final Map<String, String[]> BY_LETTERS = new HashMap<>();

    static {
        TABLE.forEach(row -> BY_LETTERS.put(row.substring(0, 2), row.split(" ", 3)));
    }

    @Override
    public String form() {
        return "8 digits, or 2 letters of a part of the register, such as SC, and 6 digits";
    }

    @Override
    public String complete(String number) {
        return SHORT.matcher(number).matches() ? "0".repeat(8 - number.length()) + number : number;
    }

    @Override
    public boolean hasForm(String number) {
        return FORM.matcher(number).matches()
                && (Character.isDigit(number.charAt(0)) || BY_LETTERS.containsKey(number.substring(0, 2)));
    }

    /** There are no check digits. */
    @Override
    public boolean adds(String number) {
        return true;
    }

    @Override
    public List<Revealed> reveals(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return List.of(new Revealed(What.REGISTER, "England and Wales"), new Revealed(What.KIND, "company"));
        }
        String[] cells = Objects.requireNonNull(BY_LETTERS.get(number.substring(0, 2)));
        return List.of(
                new Revealed(What.REGISTER, Objects.requireNonNull(COUNTRIES.get(cells[1]))),
                new Revealed(What.KIND, cells[2]));
    }
}
