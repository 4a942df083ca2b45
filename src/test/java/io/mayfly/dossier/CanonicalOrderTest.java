package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.json.CanonicalJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The order is that of texts, which are what it spares. */
class CanonicalOrderTest {

    private static final Comparator<Object> BY_TEXT =
            Comparator.comparing(Object::toString).thenComparing(CanonicalJson::of);

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Combinators.combine(
                        AnyDossier.facts(Shipment.class).list().ofMaxSize(6),
                        AnyDossier.facts(Accounts.class).list().ofMaxSize(6),
                        AnyDossier.facts(Contact.class).list().ofMaxSize(6))
                .as((shipments, accounts, contacts) -> {
                    List<Fact> facts = new ArrayList<>(shipments);
                    facts.addAll(accounts);
                    facts.addAll(contacts);
                    return facts;
                });
    }

    @Property(tries = 200)
    void compare_anyTwoFacts_isTheOrderOfTheirTexts(@ForAll("facts") List<Fact> facts) {
        for (Fact one : facts) {
            for (Fact other : facts) {
                assertThat(Integer.signum(CanonicalOrder.INSTANCE.compare(one, other)))
                        .as("%s, %s", one, other)
                        .isEqualTo(Integer.signum(BY_TEXT.compare(one, other)));
            }
        }
    }

    @Property(tries = 200)
    void canonical_anyFacts_areSortedByTextWithoutDuplicates(@ForAll("facts") List<Fact> facts) {
        List<Fact> twice = new ArrayList<>(facts);
        twice.addAll(facts);

        assertThat(Check.canonical("facts", twice))
                .isEqualTo(new LinkedHashSet<>(facts).stream().sorted(BY_TEXT).toList());
    }

    @Test
    void compare_textThatGoesOn_isOrderedByWhatFollows() {
        Claim shorter = new Claim(ClaimTopic.TRADE, "steel", null, null);
        Claim longer = new Claim(ClaimTopic.TRADE, "steel pipes", null, null);

        assertThat(CanonicalOrder.INSTANCE.compare(shorter, longer))
                .isEqualTo(shorter.toString().compareTo(longer.toString()))
                .isPositive();
    }

    @Test
    void compare_theTextNullAndNothing_areToldApart() {
        Claim text = new Claim(ClaimTopic.TRADE, "null", null, null);
        Claim nothing = new Claim(ClaimTopic.TRADE, null, null, null);

        assertThat(text).hasToString(nothing.toString());
        assertThat(CanonicalOrder.INSTANCE.compare(text, nothing)).isNotZero();
        assertThat(CanonicalOrder.INSTANCE.compare(nothing, text)).isNotZero();
    }
}
