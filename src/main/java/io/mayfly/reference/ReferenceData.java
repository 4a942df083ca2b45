package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.json.CanonicalJson;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** All reference tables that signals look things up in. Replace what you know better. */
public final class ReferenceData implements Serializable {

    private final ReferenceTables tables;

    // Written at most a few times with the same value: a race only repeats the work.
    private transient volatile @Nullable String hash;

    private ReferenceData(ReferenceTables tables) {
        this.tables = tables;
    }

    /** {@return the tables that come with the library} */
    public static ReferenceData standard() {
        return Standard.DATA;
    }

    /** {@return yearly averages of exchange rates} */
    @JsonProperty("exchangeRates")
    public ExchangeRates exchangeRates() {
        return tables.exchangeRates();
    }

    /** {@return what goods are worth} */
    @JsonProperty("unitValues")
    public UnitValues unitValues() {
        return tables.unitValues();
    }

    /** {@return when accounts are due} */
    @JsonProperty("filingDeadlines")
    public FilingDeadlines filingDeadlines() {
        return tables.filingDeadlines();
    }

    /** {@return goods that export controls watch most} */
    @JsonProperty("highPriorityGoods")
    public HighPriorityGoods highPriorityGoods() {
        return tables.highPriorityGoods();
    }

    /** {@return words by which goods are called or hidden} */
    @JsonProperty("goodsLexicon")
    public GoodsLexicon goodsLexicon() {
        return tables.goodsLexicon();
    }

    /** {@return jurisdictions through which goods were diverted} */
    @JsonProperty("transitHubs")
    public TransitHubs transitHubs() {
        return tables.transitHubs();
    }

    /** {@return which makers left which markets} */
    @JsonProperty("marketExits")
    public MarketExits marketExits() {
        return tables.marketExits();
    }

    /** {@return events after which trade is looked at differently} */
    @JsonProperty("triggers")
    public Triggers triggers() {
        return tables.triggers();
    }

    /** {@return what lines of business trade in} */
    @JsonProperty("activities")
    public Activities activities() {
        return tables.activities();
    }

    /** {@return the revenue up to which a company is of a size} */
    @JsonProperty("sizeCeilings")
    public SizeCeilings sizeCeilings() {
        return tables.sizeCeilings();
    }

    /** {@return words by which an address tells what it is} */
    @JsonProperty("addressWords")
    public AddressWords addressWords() {
        return tables.addressWords();
    }

    /** {@return imports that rose out of all proportion} */
    @JsonProperty("tradeSurges")
    public TradeSurges tradeSurges() {
        return tables.tradeSurges();
    }

    /**
     * Replaces the exchange rates.
     *
     * @param other the rates to use instead
     * @return a copy with these
     */
    public ReferenceData withExchangeRates(ExchangeRates other) {
        return new ReferenceData(new ReferenceTables(
                other,
                tables.unitValues(),
                tables.filingDeadlines(),
                tables.highPriorityGoods(),
                tables.goodsLexicon(),
                tables.transitHubs(),
                tables.marketExits(),
                tables.triggers(),
                tables.activities(),
                tables.sizeCeilings(),
                tables.addressWords(),
                tables.tradeSurges()));
    }

    /**
     * Replaces the unit values.
     *
     * @param other the values to use instead
     * @return a copy with these
     */
    public ReferenceData withUnitValues(UnitValues other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                other,
                tables.filingDeadlines(),
                tables.highPriorityGoods(),
                tables.goodsLexicon(),
                tables.transitHubs(),
                tables.marketExits(),
                tables.triggers(),
                tables.activities(),
                tables.sizeCeilings(),
                tables.addressWords(),
                tables.tradeSurges()));
    }

    /**
     * Replaces the filing deadlines.
     *
     * @param other the deadlines to use instead
     * @return a copy with these
     */
    public ReferenceData withFilingDeadlines(FilingDeadlines other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                tables.unitValues(),
                other,
                tables.highPriorityGoods(),
                tables.goodsLexicon(),
                tables.transitHubs(),
                tables.marketExits(),
                tables.triggers(),
                tables.activities(),
                tables.sizeCeilings(),
                tables.addressWords(),
                tables.tradeSurges()));
    }

    /**
     * Replaces the high priority goods.
     *
     * @param other the goods to use instead
     * @return a copy with these
     */
    public ReferenceData withHighPriorityGoods(HighPriorityGoods other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                tables.unitValues(),
                tables.filingDeadlines(),
                other,
                tables.goodsLexicon(),
                tables.transitHubs(),
                tables.marketExits(),
                tables.triggers(),
                tables.activities(),
                tables.sizeCeilings(),
                tables.addressWords(),
                tables.tradeSurges()));
    }

    /**
     * Replaces the goods lexicon.
     *
     * @param other the words to use instead
     * @return a copy with these
     */
    public ReferenceData withGoodsLexicon(GoodsLexicon other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                tables.unitValues(),
                tables.filingDeadlines(),
                tables.highPriorityGoods(),
                other,
                tables.transitHubs(),
                tables.marketExits(),
                tables.triggers(),
                tables.activities(),
                tables.sizeCeilings(),
                tables.addressWords(),
                tables.tradeSurges()));
    }

    /**
     * Replaces the transit hubs.
     *
     * @param other the hubs to use instead
     * @return a copy with these
     */
    public ReferenceData withTransitHubs(TransitHubs other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                tables.unitValues(),
                tables.filingDeadlines(),
                tables.highPriorityGoods(),
                tables.goodsLexicon(),
                other,
                tables.marketExits(),
                tables.triggers(),
                tables.activities(),
                tables.sizeCeilings(),
                tables.addressWords(),
                tables.tradeSurges()));
    }

    /**
     * Replaces the market exits.
     *
     * @param other the exits to use instead
     * @return a copy with these
     */
    public ReferenceData withMarketExits(MarketExits other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                tables.unitValues(),
                tables.filingDeadlines(),
                tables.highPriorityGoods(),
                tables.goodsLexicon(),
                tables.transitHubs(),
                other,
                tables.triggers(),
                tables.activities(),
                tables.sizeCeilings(),
                tables.addressWords(),
                tables.tradeSurges()));
    }

    /**
     * Replaces the triggers.
     *
     * @param other the triggers to use instead
     * @return a copy with these
     */
    public ReferenceData withTriggers(Triggers other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                tables.unitValues(),
                tables.filingDeadlines(),
                tables.highPriorityGoods(),
                tables.goodsLexicon(),
                tables.transitHubs(),
                tables.marketExits(),
                other,
                tables.activities(),
                tables.sizeCeilings(),
                tables.addressWords(),
                tables.tradeSurges()));
    }

    /**
     * Replaces the activities.
     *
     * @param other the activities to use instead
     * @return a copy with these
     */
    public ReferenceData withActivities(Activities other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                tables.unitValues(),
                tables.filingDeadlines(),
                tables.highPriorityGoods(),
                tables.goodsLexicon(),
                tables.transitHubs(),
                tables.marketExits(),
                tables.triggers(),
                other,
                tables.sizeCeilings(),
                tables.addressWords(),
                tables.tradeSurges()));
    }

    /**
     * Replaces the size ceilings.
     *
     * @param other the ceilings to use instead
     * @return a copy with these
     */
    public ReferenceData withSizeCeilings(SizeCeilings other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                tables.unitValues(),
                tables.filingDeadlines(),
                tables.highPriorityGoods(),
                tables.goodsLexicon(),
                tables.transitHubs(),
                tables.marketExits(),
                tables.triggers(),
                tables.activities(),
                other,
                tables.addressWords(),
                tables.tradeSurges()));
    }

    /**
     * Replaces the address words.
     *
     * @param other the words to use instead
     * @return a copy with these
     */
    public ReferenceData withAddressWords(AddressWords other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                tables.unitValues(),
                tables.filingDeadlines(),
                tables.highPriorityGoods(),
                tables.goodsLexicon(),
                tables.transitHubs(),
                tables.marketExits(),
                tables.triggers(),
                tables.activities(),
                tables.sizeCeilings(),
                other,
                tables.tradeSurges()));
    }

    /**
     * Replaces the trade surges.
     *
     * @param other the surges to use instead
     * @return a copy with these
     */
    public ReferenceData withTradeSurges(TradeSurges other) {
        return new ReferenceData(new ReferenceTables(
                tables.exchangeRates(),
                tables.unitValues(),
                tables.filingDeadlines(),
                tables.highPriorityGoods(),
                tables.goodsLexicon(),
                tables.transitHubs(),
                tables.marketExits(),
                tables.triggers(),
                tables.activities(),
                tables.sizeCeilings(),
                tables.addressWords(),
                other));
    }

    /** {@return the SHA-256 of all tables in canonical JSON, as 64 lower-case hexadecimal digits} */
    public String hash() {
        String known = hash;
        if (known == null) {
            known = CanonicalJson.sha256(this);
            hash = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceData that && tables.equals(that.tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }

    /** {@return the first digits of the hash} */
    @Override
    public String toString() {
        return "ReferenceData[" + hash().substring(0, 12) + "]";
    }

    private static final class Standard {
        private static final ReferenceData DATA = new ReferenceData(ReferenceTables.standard());
    }
}
