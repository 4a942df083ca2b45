package io.mayfly.identity;

import java.util.List;

/**
 * Reads an address that is written in Chinese: from the large to the small and without spaces, each name and number followed
 * by what it is.
 */
final class ChineseReader {

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String AREAS = "省市区县旗镇乡村路街道巷弄里";

    /** What ends the name of an estate or a building. */
    private static final List<String> PREMISES =
            List.of("大厦", "大楼", "广场", "中心", "公寓", "小区", "花园", "工业园", "科技园", "产业园", "家园", "新村", "商城", "苑");

    private final String text;
    private final ChineseParts parts;
    private final StringBuilder name = new StringBuilder();
    private int at;

    private ChineseReader(String text, ChineseParts parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Whether most letters of a text are Chinese characters. */
    static boolean reads(String prepared) {
        int chinese = 0;
        int others = 0;
        for (int i = 0; i < prepared.length(); i++) {
            char character = prepared.charAt(i);
            if (Character.isIdeographic(character)) {
                chinese++;
            } else if (Character.isLetter(character)) {
                others++;
            }
        }
        return chinese > 1 && chinese * 2 > others;
    }

    static AddressKey read(String prepared, Transliteration transliteration) {
        String text = ChineseText.simplified(prepared);
        ChineseReader reader = new ChineseReader(text, new ChineseParts(transliteration));
        reader.read();
        return reader.parts.key();
    }

    private void read() {
        while (at < text.length()) {
            int number = endOfNumber();
            if (number > at) {
                takeNumber(number);
            } else if (!takesPlace() && !takesPremises()) {
                takeCharacter(text.charAt(at));
            }
        }
        parts.rest(name.toString());
    }

    private void takeCharacter(char character) {
        if (AREAS.indexOf(character) >= 0 && !name.isEmpty() && !parts.hasHouse()) {
            takeArea(character);
        } else {
            add(character);
        }
    }

    private void add(char character) {
        if (Character.isLetter(character)) {
            name.append(character);
        }
        at++;
    }

    /** The place behind a number with its letters and parts, such as "88-1", "12a", "b2" or "十二" before what it counts. */
    private int endOfNumber() {
        int end = at;
        while (end < text.length() && isOfNumber(end)) {
            end++;
        }
        boolean digits = end > at && text.substring(at, end).chars().anyMatch(Character::isDigit);
        boolean letter = end == at + 1 && ChineseText.countedAt(text, end) != null;
        if (digits || letter) {
            return end;
        }
        end = at;
        while (end < text.length() && (NUMERALS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '十')) {
            end++;
        }
        return end > at && ChineseText.countedAt(text, end) != null ? end : at;
    }

    private boolean isOfNumber(int index) {
        char character = text.charAt(index);
        return character < 0x80
                && (Character.isLetterOrDigit(character) || (index > at && "-/".indexOf(character) >= 0));
    }

    private void takeNumber(int end) {
        String number = ChineseText.digits(text.substring(at, end));
        String counted = ChineseText.countedAt(text, end);
        at = end + (counted == null ? 0 : counted.length());
        if (counted == null) {
            parts.loose(number, name.isEmpty() ? null : name.toString());
            if (parts.hasHouse()) {
                name.setLength(0);
            }
            return;
        }
        if (counted.equals("号") && at < text.length() && "路街道".indexOf(text.charAt(at)) >= 0) {
            name.append(number).append("号");
            return;
        }
        if (counted.equals("段") || counted.equals("国道") || counted.equals("组")) {
            parts.section(number + counted);
            return;
        }
        parts.rest(name.toString());
        name.setLength(0);
        parts.counted(number, counted);
    }

    /** A known town without the word for one behind it, unless it gives its name to a street. */
    private boolean takesPlace() {
        if (!name.isEmpty() || parts.hasStreet()) {
            return false;
        }
        String place = parts.knownAt(text, at);
        if (place == null || (parts.hasCity() && !parts.isNowhere(place))) {
            return false;
        }
        int end = at + place.length();
        if (end < text.length() && AREAS.indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        // "南京东路" is a road, "南京东城区" the town and a district.
        boolean road = end + 1 < text.length()
                && "东西南北中大".indexOf(text.charAt(end)) >= 0
                && "路街道".indexOf(text.charAt(end + 1)) >= 0;
        if (road) {
            return false;
        }
        parts.city(place);
        at = end;
        return true;
    }

    private boolean takesPremises() {
        for (String kind : PREMISES) {
            if (text.startsWith(kind, at) && !name.isEmpty()) {
                parts.premises(name + kind);
                name.setLength(0);
                at += kind.length();
                return true;
            }
        }
        return false;
    }

    /** "天府大道中段": each section counts its houses anew. */
    private void takeSection() {
        boolean section = parts.hasStreet()
                && at + 1 < text.length()
                && text.charAt(at + 1) == '段'
                && "东西南北中".indexOf(text.charAt(at)) >= 0;
        if (section) {
            parts.section(text.substring(at, at + 2));
            at += 2;
        }
    }

    private void takeArea(char kind) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        boolean joins = (kind == '市' && "场政镇乡".indexOf(next) >= 0)
                || (kind == '道' && next == '路')
                || (kind == '里' && Character.isIdeographic(next) && !parts.hasCity())
                || (kind == '区' && parts.hasStreet());
        if (joins) {
            add(kind);
            return;
        }
        if (kind == '街' && next == '道') {
            at += 2;
        } else {
            at++;
            parts.area(name.toString(), kind);
            takeSection();
        }
        name.setLength(0);
    }
}
