package io.mayfly.identity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The official numbers whose form is known, with what each checks and tells. */
public enum IdentifierScheme {

    /** Russia: number of a taxpayer (ИНН). */
    RU_INN("RU-INN", true, "INN ИНН"),

    /** Russia: main state registration number of a legal entity (ОГРН). */
    RU_OGRN("RU-OGRN", true, "OGRN ОГРН"),

    /** Russia: main state registration number of a sole proprietor (ОГРНИП). */
    RU_OGRNIP("RU-OGRNIP", true, "OGRNIP ОГРНИП"),

    /** Russia: reason of a registration with a tax office (КПП); many companies share one. */
    RU_KPP("RU-KPP", false, "KPP КПП"),

    /** China: unified social credit code. */
    CN_USCC("CN-USCC", true, "USCC 统一社会信用代码"),

    /** Any country: Legal Entity Identifier. */
    LEI("LEI", true, "XI-LEI"),

    /** United Kingdom: number of a company at Companies House. */
    GB_COH("GB-COH", true, "COH CRN"),

    /** Ukraine: code in the register of enterprises (ЄДРПОУ). */
    UA_EDRPOU("UA-EDRPOU", true, "EDRPOU UA-EDR ЄДРПОУ ЕДРПОУ"),

    /** Kazakhstan: business identification number (БИН). */
    KZ_BIN("KZ-BIN", true, "BIN БИН БСН");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}./]+");
    static final int MOST_CHARACTERS = 100;

    private static final Map<String, IdentifierScheme> BY_NAME = new HashMap<>();

    static {
        for (IdentifierScheme scheme : values()) {
            BY_NAME.put(compact(scheme.id), scheme);
            for (String name : scheme.otherNames.split(" ", -1)) {
                BY_NAME.put(compact(name), scheme);
            }
        }
    }

    private final String id;
    private final boolean identifies;
    /** Names in use besides the id, each a word. */
    private final String otherNames;

    IdentifierScheme(String id, boolean identifies, String otherNames) {
        this.id = id;
        this.identifies = identifies;
        this.otherNames = otherNames;
    }

    private Numbering numbering() {
        return switch (this) {
            case RU_INN -> RussianNumber.INN;
            case RU_OGRN -> RussianNumber.OGRN;
            case RU_OGRNIP -> RussianNumber.OGRNIP;
            case RU_KPP -> RussianNumber.KPP;
            case CN_USCC -> new ChineseNumber();
            case LEI -> new LegalEntityNumber();
            case GB_COH -> new BritishNumber();
            case UA_EDRPOU -> new UkrainianNumber();
            case KZ_BIN -> new KazakhNumber();
        };
    }

    /**
     * Looks a scheme up as dossiers name it.
     *
     * @param name its id or another name in use, such as {@code RU-INN}, {@code INN} or {@code ИНН}, in any case
     * @return the scheme; {@code null} for one that is not known here
     */
    public static @Nullable IdentifierScheme of(String name) {
        return name.length() > MOST_CHARACTERS ? null : BY_NAME.get(compact(name));
    }

    /** A text without spaces and signs, in capital letters; of a long one the beginning, which bounds the work. */
    static String compact(String text) {
        return SEPARATORS.matcher(plain(text)).replaceAll("");
    }

    /** A text without space around it, in capital letters of one width; of a long one the beginning. */
    static String plain(String text) {
        String head = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
        return Normalizer.normalize(head, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    /** {@return the name of the scheme in dossiers, such as {@code RU-INN}} */
    public String id() {
        return id;
    }

    /** {@return whether a number belongs to one company alone} */
    public boolean identifies() {
        return identifies;
    }

    /**
     * Checks a number.
     *
     * @param number the number as written; spaces, hyphens, width and case do not matter
     * @return what became of it
     */
    public IdentifierCheck check(String number) {
        Numbering numbering = numbering();
        if (number.length() > MOST_CHARACTERS) {
            return new IdentifierCheck(this, number, IdentifierCheck.Verdict.OTHER_FORM, numbering.form(), List.of());
        }
        String compact = numbering.complete(compact(number));
        if (!numbering.hasForm(compact)) {
            return new IdentifierCheck(this, compact, IdentifierCheck.Verdict.OTHER_FORM, numbering.form(), List.of());
        }
        return numbering.adds(compact)
                ? new IdentifierCheck(this, compact, IdentifierCheck.Verdict.CORRECT, null, numbering.reveals(compact))
                : new IdentifierCheck(
                        this,
                        compact,
                        IdentifierCheck.Verdict.CHECK_DIGIT,
                        "check digits that fit the others",
                        List.of());
    }
}
