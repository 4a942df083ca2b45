package io.mayfly.language;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.Capital;
import io.mayfly.dossier.Change;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Name;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.Unavailable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts of a dossier in a few plain words: in English those of {@link Fact#describe()}. What the dossier tells stays as it is. */
public final class FactWords {

    private static final Message NOTHING = Message.text("");
    private static final String COMPANY = "company.";

    private record Kind<T extends Fact>(Class<T> type, Function<T, Message> words) {
        Message say(Fact fact) {
            return words.apply(type.cast(fact));
        }
    }

    private static final Map<Class<?>, Kind<?>> KINDS = Stream.of(
                    new Kind<>(Accounts.class, FactWords::accounts),
                    new Kind<>(
                            Activity.class,
                            fact -> text("activity", String.valueOf(fact.text() == null ? fact.code() : fact.text()))),
                    new Kind<>(Address.class, fact -> text("address", fact.text())),
                    new Kind<>(Capital.class, fact -> fact("capital").with("value", money(fact.value()))),
                    new Kind<>(
                            Change.class,
                            fact -> fact("change")
                                    .with("what", word("change", fact.what()))
                                    .with("date", fact.date())),
                    new Kind<>(Contact.class, FactWords::contact),
                    new Kind<>(
                            ContactCheck.class,
                            fact -> dated("contact-check", fact.date()).with("result", word("result", fact.result()))),
                    new Kind<>(Contract.class, FactWords::contract),
                    new Kind<>(
                            Counterparty.class,
                            fact -> fact("counterparty")
                                    .with("role", plain("role", fact.role()))
                                    .with("name", fact.name())),
                    new Kind<>(Declaration.class, FactWords::declaration),
                    new Kind<>(
                            Headcount.class,
                            fact -> dated("headcount", fact.date()).with("number", fact.value())),
                    new Kind<>(
                            IdentifierEntry.class,
                            fact -> fact("identifier")
                                    .with("scheme", fact.scheme())
                                    .with("value", fact.value())),
                    new Kind<>(Licence.class, fact -> fact("licence").with("authority", fact.authority())),
                    new Kind<>(Listing.class, FactWords::listing),
                    new Kind<>(
                            Mark.class,
                            fact -> fact("mark")
                                    .with("kind", word("mark", fact.kind()))
                                    .with("since", since(fact.from()))),
                    new Kind<>(
                            MarketListing.class, fact -> fact("market-listing").with("market", fact.market())),
                    new Kind<>(Name.class, fact -> text("name", fact.text())),
                    new Kind<>(
                            Observation.class,
                            fact -> dated("observation", fact.date())
                                    .with("found", fact.text() == null ? look(fact) : Message.text(fact.text()))),
                    new Kind<>(Officer.class, FactWords::officer),
                    new Kind<>(
                            Owner.class,
                            fact -> fact("owner").with("name", fact.name()).with("share", share(fact.share()))),
                    new Kind<>(Parent.class, fact -> fact("parent").with("name", fact.name())),
                    new Kind<>(
                            Shipment.class,
                            fact -> dated("shipment", fact.date())
                                    .with("goods", fact.goods())
                                    .with("worth", worth(fact.value()))),
                    new Kind<>(Statement.class, FactWords::statement),
                    new Kind<>(Unavailable.class, fact -> fact("unavailable").with("part", plain("part", fact.part()))))
            .collect(Collectors.toUnmodifiableMap(Kind::type, kind -> kind));

    private FactWords() {}

    /** The kinds of fact that stand in a list. */
    static Set<Class<?>> kinds() {
        return KINDS.keySet();
    }

    /**
     * A fact in words.
     *
     * @param fact the fact
     * @return what to say of it
     */
    public static Message of(Fact fact) {
        if (fact instanceof Stated<?> stated) {
            return value(stated.value());
        }
        Kind<?> kind = KINDS.get(fact.getClass());
        return kind == null ? Message.text(fact.describe()) : kind.say(fact);
    }

    /**
     * A fact where it stands: a single value says too little without its place.
     *
     * @param field where it stands in the dossier, such as {@code company.registered}
     * @param fact the fact
     * @return what to say of it
     */
    public static Message of(String field, Fact fact) {
        return fact instanceof Stated
                ? fact("stated").with("field", field(field)).with("value", of(fact))
                : of(fact);
    }

    /**
     * A place in a dossier.
     *
     * @param field the place, such as {@code company.registered} or {@code contracts}
     * @return what it is called
     */
    public static Message field(String field) {
        String id = field.startsWith(COMPANY) ? field.substring(COMPANY.length()) : field;
        return new Message.Named("field." + id.replaceAll("[^A-Za-z.]+", "-"), field);
    }

    /**
     * Where facts come from.
     *
     * @param source the source
     * @return its title, publisher and dates in one line
     */
    public static Message of(Source source) {
        return Message.of("source")
                .with("title", source.title())
                .with("publisher", origin("part", "text", source.publisher()))
                .with("locator", origin("part", "text", source.locator()))
                .with("published", origin("published", "date", source.published()))
                .with("retrieved", origin("retrieved", "date", source.retrieved()));
    }

    private static Message origin(String key, String place, @Nullable Object value) {
        return value == null ? NOTHING : Message.of("source." + key).with(place, value.toString());
    }

    private static Message value(Object value) {
        if (value instanceof Enum<?> constant) {
            return word("value", constant);
        }
        return Message.text(value.toString());
    }

    private static Message accounts(Accounts fact) {
        if (fact.revenue() != null) {
            return fact("accounts.revenue")
                    .with("period", fact.period())
                    .with("revenue", money(new Money(fact.revenue(), fact.currency())));
        }
        return fact.filing() == null
                ? fact("accounts").with("period", fact.period())
                : fact("accounts.filing").with("period", fact.period()).with("filing", word("filing", fact.filing()));
    }

    private static Message contact(Contact fact) {
        Message kind = word("contact", fact.kind());
        return fact.value() == null ? kind : fact("contact").with("kind", kind).with("value", fact.value());
    }

    private static Message contract(Contract fact) {
        return dated("contract", fact.date())
                .with("kind", word("contract", fact.kind()))
                .with("with", part("with", "name", fact.counterparty()))
                .with("worth", worth(fact.value()));
    }

    private static Message declaration(Declaration fact) {
        return dated("declaration", fact.date())
                .with("goods", fact.goods())
                .with("quantity", quantity(fact.quantity(), fact.unit()));
    }

    private static Message quantity(@Nullable BigDecimal quantity, @Nullable String unit) {
        if (quantity == null) {
            return NOTHING;
        }
        return unit == null
                ? fact("quantity").with("number", number(quantity))
                : fact("quantity.unit").with("number", number(quantity)).with("unit", unit);
    }

    private static Message listing(Listing fact) {
        return fact("listing")
                .with("list", fact.list())
                .with("programme", part("programme", "name", fact.programme()))
                .with("since", since(fact.from()));
    }

    private static Message look(Observation fact) {
        List<Message> missing =
                fact.nothingFound().stream().map(part -> word("part", part)).toList();
        return fact("look")
                .with("method", word("method", fact.method()))
                .with("use", fact.use() == null ? NOTHING : fact("look.use").with("use", word("use", fact.use())))
                .with(
                        "finding",
                        fact.finding() == null
                                ? NOTHING
                                : fact("look.finding").with("finding", word("finding", fact.finding())))
                .with(
                        "missing",
                        missing.isEmpty()
                                ? NOTHING
                                : fact("look.missing").with("parts", new Message.Joined("list", missing)));
    }

    private static Message officer(Officer fact) {
        return fact.role() == null
                ? fact("officer").with("name", fact.name())
                : fact("officer.role").with("role", fact.role()).with("name", fact.name());
    }

    private static Message share(@Nullable BigDecimal share) {
        return share == null ? NOTHING : fact("share").with("percent", number(share));
    }

    private static Message statement(Statement fact) {
        return fact.by() == null
                ? text("statement", fact.text())
                : fact("statement.by").with("name", fact.by()).with("text", fact.text());
    }

    private static Message.Keyed fact(String key) {
        return Message.of("fact." + key);
    }

    private static Message text(String key, String text) {
        return fact(key).with("text", text);
    }

    private static Message.Keyed dated(String key, @Nullable PartialDate date) {
        return fact(key).with("date", part("of-date", "date", date));
    }

    private static Message since(@Nullable PartialDate from) {
        return part("since", "date", from);
    }

    private static Message part(String key, String place, @Nullable Object value) {
        return value == null ? NOTHING : fact(key).with(place, value.toString());
    }

    private static Message worth(@Nullable Money value) {
        return value == null ? NOTHING : fact("worth").with("value", money(value));
    }

    private static Message money(Money money) {
        Message amount = number(money.amount());
        return money.currency() == null
                ? amount
                : fact("money")
                        .with("amount", amount)
                        .with("currency", money.currency().getCurrencyCode());
    }

    /** With the digits that the dossier has, and not grouped, as it has them. */
    private static Message number(BigDecimal number) {
        return new Message.Figure(number, false);
    }

    private static Message word(String what, Enum<?> constant) {
        return new Message.Named(what + "." + kebab(constant), kebab(constant).replace('-', ' '));
    }

    /** English has always told some constants with the low line of their names. */
    private static Message plain(String what, Enum<?> constant) {
        return new Message.Named(what + "." + kebab(constant), constant.name().toLowerCase(Locale.ROOT));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
