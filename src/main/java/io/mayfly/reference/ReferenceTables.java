package io.mayfly.reference;

import java.io.Serializable;
import java.util.Objects;

/** The tables of {@link ReferenceData}, which documents them. */
record ReferenceTables(
        ExchangeRates exchangeRates,
        UnitValues unitValues,
        FilingDeadlines filingDeadlines,
        HighPriorityGoods highPriorityGoods,
        GoodsLexicon goodsLexicon,
        TransitHubs transitHubs,
        MarketExits marketExits,
        Triggers triggers,
        Activities activities,
        SizeCeilings sizeCeilings,
        AddressWords addressWords,
        TradeSurges tradeSurges)
        implements Serializable {

    ReferenceTables {
        Objects.requireNonNull(exchangeRates, "exchangeRates");
        Objects.requireNonNull(unitValues, "unitValues");
        Objects.requireNonNull(filingDeadlines, "filingDeadlines");
        Objects.requireNonNull(highPriorityGoods, "highPriorityGoods");
        Objects.requireNonNull(goodsLexicon, "goodsLexicon");
        Objects.requireNonNull(transitHubs, "transitHubs");
        Objects.requireNonNull(marketExits, "marketExits");
        Objects.requireNonNull(triggers, "triggers");
        Objects.requireNonNull(activities, "activities");
        Objects.requireNonNull(sizeCeilings, "sizeCeilings");
        Objects.requireNonNull(addressWords, "addressWords");
        Objects.requireNonNull(tradeSurges, "tradeSurges");
    }

    static ReferenceTables standard() {
        return new ReferenceTables(
                ExchangeRates.standard(),
                UnitValues.standard(),
                FilingDeadlines.standard(),
                HighPriorityGoods.standard(),
                GoodsLexicon.standard(),
                TransitHubs.standard(),
                MarketExits.standard(),
                Triggers.standard(),
                Activities.standard(),
                SizeCeilings.standard(),
                AddressWords.standard(),
                TradeSurges.standard());
    }
}
