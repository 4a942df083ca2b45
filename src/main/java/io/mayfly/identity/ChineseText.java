package io.mayfly.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Characters and numerals of Chinese addresses. */
final class ChineseText {

    /** Traditional characters that are frequent in addresses, each followed by its simplified form. */
    private static final String TRADITIONAL = "區区號号樓楼層层縣县鎮镇鄉乡國国東东臺台門门單单棟栋廣广華华龍龙興兴灣湾廈厦園园開开發发長长"
            + "陽阳陳陈慶庆濟济寧宁漢汉杭杭蘇苏藍蓝馬马鐵铁銀银橋桥業业場场術术電电環环際际貿贸總总順顺義义學学農农雲云豐丰關关"
            + "錦锦蘭兰鳳凤權权龜龟寶宝";

    /** What numbers of an address count, longer words before what they begin with. */
    private static final List<String> COUNTED = List.of(
            "号楼", "号院", "号房", "号室", "号铺", "单元", "国道", "号", "栋", "幢", "座", "弄", "巷", "层", "楼", "室", "房", "铺", "段", "组",
            "门");

    private static final String NUMERALS = "零一二三四五六七八九";

    private ChineseText() {}

    /** Simplified, without spaces and what stands in brackets. */
    static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '(' || character == '（') {
                depth++;
            } else if (character == ')' || character == '）') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !Character.isWhitespace(character)) {
                simplified.append(simplified(character));
            }
        }
        return simplified.toString();
    }

    private static char simplified(char character) {
        int at = TRADITIONAL.indexOf(character);
        return at < 0 || at % 2 == 1 ? character : TRADITIONAL.charAt(at + 1);
    }

    static @Nullable String countedAt(String text, int at) {
        for (String word : COUNTED) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    /** The number in digits: "二十三" is 23, "一〇二" is 102. */
    static String digits(String number) {
        if (number.charAt(0) < 0x80) {
            return number.replace("-0", "-");
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            StringBuilder digits = new StringBuilder();
            number.chars().forEach(numeral -> digits.append(NUMERALS.indexOf(numeral)));
            return digits.toString();
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(number.charAt(0));
        int ones = ten + 1 == number.length() ? 0 : NUMERALS.indexOf(number.charAt(ten + 1));
        return Integer.toString(Math.max(0, tens) * 10 + Math.max(0, ones));
    }
}
