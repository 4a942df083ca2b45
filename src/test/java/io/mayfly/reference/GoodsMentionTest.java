package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoodsMentionTest {

    @Test
    void of_description_tellsWhatItsWordsDo() {
        GoodsMention mention = GoodsMention.of("Boxes for HELMETS, not for drones");

        assertThat(mention.named()).containsExactlyInAnyOrder("boxes", "not");
        assertThat(mention.affirmed()).containsExactlyInAnyOrder("boxes", "for", "helmets", "not");
        assertThat(mention.all()).containsExactlyInAnyOrder("boxes", "for", "helmets", "not", "drones");
    }

    @Test
    void of_chineseCharacters_arePairedWhereTheyStandTogether() {
        assertThat(GoodsMention.of("绿茶叶 5 袋 a绿").all()).containsExactlyInAnyOrder("绿茶", "茶叶", "5", "袋", "a", "绿");
    }

    @Test
    void of_negatedCharacter_partsItsNeighbours() {
        assertThat(GoodsMention.of("不防弹头盔").affirmed()).containsExactlyInAnyOrder("不", "弹头", "头盔");
    }

    @Test
    void of_textWithoutWords_holdsNone() {
        assertThat(GoodsMention.of("?!").all()).isEmpty();
        assertThat(GoodsMention.parts("?!")).isEmpty();
    }

    @Test
    void parts_enumeration_standAsInTheText() {
        assertThat(GoodsMention.parts("Drones, night VISION and vests."))
                .containsExactly("Drones", "night VISION", "vests");
    }
}
