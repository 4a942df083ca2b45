package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and lists in sentences: stated digits, the same on every Java version. */
final class Say {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Say() {}

    /** One decimal. */
    static Message one(double value) {
        return Double.isInfinite(value) ? infinite() : decimals(new BigDecimal(value), 1);
    }

    /** At least three significant digits, and all digits before the point. */
    static Message ratio(double value) {
        if (Double.isInfinite(value)) {
            return infinite();
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = value >= 100 ? exact.setScale(0, RoundingMode.HALF_UP) : exact.round(THREE_DIGITS);
        BigDecimal plain = rounded.stripTrailingZeros();
        return number(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private static Message infinite() {
        return Message.of("number.infinite");
    }

    /** A share in percent: two decimals. */
    static Message share(double percent) {
        return decimals(new BigDecimal(percent), 2);
    }

    private static Message decimals(BigDecimal value, int scale) {
        return number(value.setScale(scale, RoundingMode.HALF_UP));
    }

    /** A number with the digits it has. */
    static Message number(BigDecimal value) {
        return new Message.Figure(value, false);
    }

    /** An amount of US dollars, without cents. */
    static Message usd(BigDecimal amount) {
        return Message.of("number.usd").with("amount", amount(amount));
    }

    /** An amount of US dollars. */
    static Message usd(long amount) {
        return usd(BigDecimal.valueOf(amount));
    }

    /** An amount of a currency, without decimals. */
    static Message amount(BigDecimal amount) {
        return new Message.Figure(amount.setScale(0, RoundingMode.HALF_UP), true);
    }

    /** A number that may also be less, where dates leave it open. */
    static Message upTo(boolean exact, Message number) {
        return exact ? number : Message.of("number.up-to").with("number", number);
    }

    /** A number that was counted no further. */
    static Message atLeast(boolean more, Message number) {
        return more ? Message.of("number.at-least").with("number", number) : number;
    }

    /** A ratio as the end of a sentence; nothing where it is 0, since then nothing was compared. */
    static Message endingWith(double ratio) {
        return ratio == 0 ? end() : Message.of("end.ratio").with("ratio", ratio(ratio));
    }

    /** How many times out of range, as the end of a sentence; nothing where it is in range or nothing was compared. */
    static Message endingOutside(double factor) {
        return factor == 1 || factor == Double.POSITIVE_INFINITY
                ? end()
                : Message.of("end.outside").with("factor", ratio(factor));
    }

    /** The end of a sentence that says no more. */
    static Message end() {
        return Message.of("end");
    }

    /** When something was: on a day, in a month or a year, or between two days. */
    static Message when(PartialDate date) {
        String text = date.toString();
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return Message.of("date.between")
                    .with("from", text.substring(0, slash))
                    .with("to", text.substring(slash + 1));
        }
        return Message.of(date.exact() ? "date.on" : "date.in").with("date", text);
    }

    /** A date behind a word such as "of". */
    static Message date(PartialDate date) {
        String text = date.toString();
        int slash = text.indexOf('/');
        return slash < 0
                ? Message.text(text)
                : Message.of("date.range")
                        .with("from", text.substring(0, slash))
                        .with("to", text.substring(slash + 1));
    }

    /** A class or a sort of goods, by its id in the reference data. */
    static Message goods(String id) {
        String words = id.replace("-unspecified", " of any kind")
                .replace("uav", "drone")
                .replace('-', ' ');
        return new Message.Named("goods." + id, words);
    }

    /** Classes of goods of which one or another may be meant. */
    static Message classes(List<String> ids) {
        return new Message.Joined(
                "list.or", Lists.map(ids, id -> Message.of("quoted").with("text", goods(id))));
    }

    /** A range, or one number when both ends print alike. */
    static Message range(Message low, Message high) {
        return low.equals(high)
                ? low
                : Message.of("number.range").with("low", low).with("high", high);
    }

    /** The name of a constant as keys spell it. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Texts with commas between them. */
    static Message list(List<String> texts) {
        return new Message.Joined("list", Lists.map(texts, Message::text));
    }

    /** Texts of which one or another is meant. */
    static Message either(List<String> texts) {
        return new Message.Joined("list.or", Lists.map(texts, Message::text));
    }

    /** A name, and how many more there are where there are more. */
    static Message andMore(String name, String key, int more) {
        return more == 0 ? Message.text(name) : Message.counted(key, more).with("name", name);
    }

    /** Texts in quotation marks with commas between them. */
    static Message quoted(List<String> texts) {
        return new Message.Joined(
                "list", Lists.map(texts, text -> Message.of("quoted").with("text", text)));
    }
}
