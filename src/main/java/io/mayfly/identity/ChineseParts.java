package io.mayfly.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was read from a Chinese address so far. */
final class ChineseParts {

    private static final String DIRECTIONS = "东西南北中";
    private static final List<String> DIRECTION_WORDS = List.of("east", "west", "south", "north", "middle");
    private static final int LONGEST_PLACE = 5;

    private final AddressLexicon lexicon = AddressLexicon.standard();
    private final Transliteration transliteration;
    private final TreeSet<String> blocks = new TreeSet<>();
    private final List<String> units = new ArrayList<>();
    private @Nullable String postcode;
    private @Nullable String city;
    private @Nullable String district;
    private @Nullable String village;
    private @Nullable String street;
    private @Nullable String premises;
    private @Nullable String lane;
    private @Nullable String house;
    private String section = "";

    ChineseParts(Transliteration transliteration) {
        this.transliteration = transliteration;
    }

    boolean hasCity() {
        return city != null;
    }

    boolean hasStreet() {
        return street != null;
    }

    boolean hasHouse() {
        return house != null;
    }

    /** The known town whose name begins at a place, as written. */
    @Nullable
    String knownAt(String text, int at) {
        for (int length = Math.min(LONGEST_PLACE, text.length() - at); length > 1; length--) {
            String name = text.substring(at, at + length);
            if (lexicon.place(name) != null) {
                return name;
            }
        }
        return null;
    }

    boolean isNowhere(String place) {
        return "".equals(lexicon.place(place));
    }

    void city(String name) {
        String known = lexicon.place(name);
        if (known == null) {
            city = latin(name);
        } else if (!known.isEmpty()) {
            city = known;
        }
    }

    void area(String name, char kind) {
        switch (kind) {
            case '省', '乡', '镇', '旗' -> {}
            case '市', '县' -> city(name);
            case '区' -> district = latin(name);
            case '村', '里' -> village = latin(name);
            default -> street(name, kind);
        }
    }

    private void street(String name, char kind) {
        if (street != null) {
            return;
        }
        boolean big = name.length() > 1 && name.endsWith("大");
        String plain = big ? name.substring(0, name.length() - 1) : name;
        int direction = DIRECTIONS.indexOf(plain.charAt(plain.length() - 1));
        TreeSet<String> words = new TreeSet<>();
        if (direction >= 0 && plain.length() > 2) {
            words.add(DIRECTION_WORDS.get(direction));
            plain = plain.substring(0, plain.length() - 1);
        }
        words.add(latin(plain));
        String type = big ? " avenue" : kind == '路' || kind == '道' ? " road" : kind == '街' ? "" : " lane";
        street = String.join(" ", words) + type;
    }

    void premises(String name) {
        premises = latin(name);
    }

    void section(String name) {
        section = " " + name;
    }

    /** A name behind which a number stands that belongs to no word before it. */
    void rest(String name) {
        if (!name.isEmpty()
                && street == null
                && village == null
                && premises == null
                && house == null
                && name.length() > 1) {
            premises = latin(name);
        }
    }

    /** A number that nothing counts. */
    void loose(String number, @Nullable String name) {
        if (number.length() == 6 && postcode == null && house == null) {
            postcode = number;
        } else if (house == null && blocks.isEmpty() && street != null && name == null) {
            house = number;
        } else {
            units.add(number);
        }
    }

    void counted(String number, String counted) {
        switch (counted) {
            case "弄", "巷" -> lane = number;
            case "号楼", "栋", "幢", "座" -> blocks.add("k" + number);
            case "号", "号院" -> {
                if (house == null) {
                    house = number;
                } else {
                    blocks.add("k" + number);
                }
            }
            case "单元", "门" -> units.add(number);
            case "室", "房", "号房", "号室", "号铺", "铺" -> units.add(number);
            default -> {}
        }
    }

    AddressKey key() {
        String place = street != null ? street : village != null ? village + " quarter" : premises;
        String town = city != null ? city : district != null ? district : byPostcode();
        String number = lane == null ? house : house == null ? lane : lane + "/" + house;
        String whole = number;
        if (!blocks.isEmpty()) {
            whole = number == null ? String.join(" ", blocks) : number + " " + String.join(" ", blocks);
        } else if (number == null && street == null && premises != null) {
            whole = AddressChoice.PREMISES;
        }
        String unit = units.isEmpty() ? null : String.join(".", units);
        return new AddressKey(
                postcode, town, place == null ? null : place + section, place == null ? null : whole, unit);
    }

    private @Nullable String byPostcode() {
        return postcode == null ? null : lexicon.cityOf(postcode, "CN");
    }

    private String latin(String name) {
        String latin = transliteration.toLatin(name);
        StringBuilder letters = new StringBuilder();
        latin.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return AddressLetters.folded(letters.toString());
    }
}
