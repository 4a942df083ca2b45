package io.mayfly.catalog;

import static io.mayfly.catalog.Saying.CUSTOMS;
import static io.mayfly.catalog.Saying.PRESS;
import static io.mayfly.catalog.Saying.company;
import static io.mayfly.catalog.Saying.denial;
import static io.mayfly.catalog.Saying.look;
import static io.mayfly.catalog.Saying.page;
import static io.mayfly.catalog.Saying.said;
import static io.mayfly.catalog.Saying.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.StatementKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebsiteContradictsStatementTest implements SignalCase {

    private static final Claim CHINA = trade(null, "CN", null);
    private static final Claim CHINESE_SIGHTS = trade("night sights", "CN", null);

    private final Measuring shown = Measuring.of("website-contradicts-statement");

    @Override
    public String signal() {
        return "website-contradicts-statement";
    }

    @Override
    public String story() {
        return "it denies buying in China, and its own page shows night sights from there";
    }

    @Override
    public DossierBuilder example() {
        return company().add(denial(CHINA)).add(page("2023-06-20", PRESS, null, CHINESE_SIGHTS));
    }

    @Override
    public String under() {
        return "statements.claim to one that restricts neither goods nor country nor party";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Saying.unrestricted(dossier);
    }

    @Test
    void measure_pageShowsWhatIsDenied_fires() {
        shown.exactly(example(), 1);
        assertThat(shown.points(example())).isEqualTo("16.0");
        assertThat(shown.sentence(example()))
                .isEqualTo("It denies trade with the country CN, and 1 look at its own website, of 2023-06-20, found it"
                        + " shown there.");
        assertThat(Objects.requireNonNull(shown.measured(example()).evidence()).facts())
                .extracting(cited -> cited.field())
                .containsExactly("statements", "observations");
    }

    @Test
    void measure_nothingSaid_isUnknown() {
        shown.unknown(company().add(page(null, PRESS, null, CHINESE_SIGHTS)), Inputs.STATEMENTS);
    }

    @Test
    void measure_noDenialOfTrade_isClear() {
        shown.exactly(company().add(said(null, StatementKind.EXPLANATION, CHINA)), 0);
        shown.exactly(company().add(denial(Saying.about(ClaimTopic.END_USE))), 0);
    }

    @Test
    void measure_denialWithoutClaim_isUnknown() {
        shown.unknownWithin(company().add(denial(null)), 0, 1, Inputs.CLAIM);
    }

    @Test
    void measure_nobodyLooked_isUnknown() {
        shown.unknownWithin(company().add(denial(CHINA)), 0, 1, Inputs.WEBSITE_LOOK);
        shown.unknownWithin(
                company().add(denial(CHINA)).add(look(ObservationMethod.SEARCH, null, PRESS, null, CHINESE_SIGHTS)),
                0,
                1,
                Inputs.WEBSITE_LOOK);
    }

    @Test
    void measure_noWebsiteFound_isClear() {
        shown.exactly(company().add(denial(CHINA)).nothingFound("2023-07-01", DossierPart.WEBSITE), 0);
    }

    @Test
    void measure_pageOfWhichNobodyToldWhatItShows_isUnknown() {
        shown.unknownWithin(company().add(denial(CHINA)).add(page(null, PRESS, null)), 0, 1, Inputs.WEBSITE_CLAIMS);
    }

    @Test
    void measure_pageShowsSomethingElse_isClear() {
        DossierBuilder company =
                company().add(denial(CHINA)).add(page(null, PRESS, null, trade("night sights", "TR", null)));

        shown.exactly(company, 0);
        assertThat(shown.sentence(company))
                .isEqualTo("It denies trade with the country CN, and 1 look at its own website found nothing to the"
                        + " contrary.");
        assertThat(shown.sentence(company.add(page("2023-07-01", PRESS, null, trade("tea", "TR", null)))))
                .contains("2 looks at its own website found nothing");
        shown.exactly(company().add(denial(CHINA)).add(page(null, PRESS, null, Saying.about(ClaimTopic.CHAIN))), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "drones, , , drones, CN, , 1, 1, 1",
        "drones, , , tea, CN, , 0, 0, 0",
        "drones, CN, , drones, , , 0, 0, 1",
        "drones, CN, , drones, CN, , 1, 1, 1",
        "drones, CN, , , CN, , 0, 0, 1",
        ", , Acme Ltd, , , ACME, 1, 1, 1",
        ", , Acme, , , Acme Trade, 0, 0, 0",
        ", , , tea, , , 1, 1, 1"
    })
    void measure_partsOfTheDenial_mustBeOnThePage(
            @Nullable String goods,
            @Nullable String country,
            @Nullable String party,
            @Nullable String shownGoods,
            @Nullable String shownCountry,
            @Nullable String shownParty,
            double lo,
            double best,
            double hi) {
        shown.between(
                company()
                        .add(denial(trade(goods, country, party)))
                        .add(page(null, PRESS, null, trade(shownGoods, shownCountry, shownParty))),
                lo,
                best,
                hi);
    }

    @Test
    void measure_pageShowsGoodsOfOneClassOnly_isUnknown() {
        shown.unknownWithin(
                company()
                        .add(denial(trade("military helmets", null, null)))
                        .add(page(null, PRESS, null, trade("bicycle helmets", null, null))),
                0,
                1,
                Inputs.WEBSITE_CLAIMS);
    }

    @Test
    void measure_pageOfAnotherSource_isUnknown() {
        shown.unknownWithin(
                company().add(denial(CHINA)).add(page(null, CUSTOMS, null, CHINESE_SIGHTS)), 0, 1, Inputs.SAME_PAGE);
        shown.unknownWithin(
                company().add(denial(CHINA)).add(page(null, null, null, CHINESE_SIGHTS)), 0, 1, Inputs.SAME_PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-15, 2023-06-15, 1, 1, 1",
        "2022-06-14, 2023-06-15, 0, 0, 0",
        "2023-07-10, 2023-06-15, 1, 1, 1",
        "2022-06, 2023-06-15, 0, 1, 1",
        "2022-06, 2023-06-16, 0, 0, 1",
        "2022-06-20, 2023-06, 0, 1, 1",
        "2022-05-31, 2023-06, 0, 0, 0"
    })
    void measure_oldPage_doesNotCount(String seen, String date, double lo, double best, double hi) {
        shown.between(
                company().add(said(date, StatementKind.DENIAL, CHINA)).add(page(seen, PRESS, null, CHINESE_SIGHTS)),
                lo,
                best,
                hi);
    }
}
