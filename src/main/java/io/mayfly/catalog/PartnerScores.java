package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Shipment;
import io.mayfly.register.Member;
import io.mayfly.register.Traced;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of the scores of the companies that a subject deals with, and how much it deals with each. Disclosed
 * affiliates and the subject itself are left out.
 *
 * @param partners each company once
 * @param byValue whether they weigh by the value of goods, since some value is known; otherwise each weighs the same
 * @param settled whether nothing may yet come to light of who they are
 * @param weighed whether nothing may yet come to light of how much goods went to or came from each
 */
record PartnerScores(List<Partner> partners, boolean byValue, boolean settled, boolean weighed) {

    private static final Derived<PartnerScores> ALL = PartnerScores::read;

    /**
     * One of them.
     *
     * @param party how the dossier tells it
     * @param score its score of a first pass; {@code null} if it bears none
     * @param weight US dollars of goods, or 1
     */
    record Partner(Counterparty party, @Nullable Double score, BigDecimal weight) {
        Cited cited() {
            return new Cited("counterparties", party);
        }
    }

    /** What a register says; there must be one. */
    static PartnerScores of(Subject subject) {
        return subject.derived(ALL);
    }

    private static PartnerScores read(Subject subject) {
        Tracing tracing = Tracing.of(subject);
        List<Counterparty> others =
                Lists.filter(subject.dossier().counterparties(), party -> party.role() != CounterpartyRole.AFFILIATE);
        if (tracing == null || others.isEmpty()) {
            return new PartnerScores(List.of(), false, true, true);
        }
        boolean settled = true;
        Map<Object, List<Traced>> companies = new LinkedHashMap<>();
        for (List<Counterparty> told : PartyNames.grouped(subject, others, Counterparty::name)) {
            Traced traced = tracing.surest(told);
            Member member = traced.member();
            settled &= traced.settled();
            if (member == null || !Objects.equals(member, tracing.here().self())) {
                companies
                        .computeIfAbsent(member == null ? traced : member, key -> new ArrayList<>())
                        .add(traced);
            }
        }
        return weigh(subject, List.copyOf(companies.values()), settled);
    }

    private static PartnerScores weigh(Subject subject, List<List<Traced>> companies, boolean settled) {
        Dealt dealt = new Dealt(subject, companies);
        boolean byValue = dealt.anything();
        List<Partner> partners = new ArrayList<>();
        for (int i = 0; i < companies.size(); i++) {
            Traced traced = companies.get(i).get(0);
            Member member = traced.member();
            BigDecimal weight = byValue ? dealt.usd(i) : BigDecimal.ONE;
            partners.add(new Partner(traced.party(), member == null ? null : member.score(), weight));
        }
        return new PartnerScores(List.copyOf(partners), byValue, settled, dealt.exact());
    }

    /** Those that bear a score and weigh something. */
    List<Partner> scored() {
        return Lists.filter(
                partners, each -> each.score() != null && each.weight().signum() > 0);
    }

    /** The value of goods that the subject sent to, or had from, each of some companies. */
    private static final class Dealt {

        private final Subject subject;
        private final List<List<Traced>> companies;
        private final BigDecimal[] usd;
        private boolean exact;

        Dealt(Subject subject, List<List<Traced>> companies) {
            this.subject = subject;
            this.companies = companies;
            this.usd = new BigDecimal[companies.size()];
            Arrays.fill(usd, BigDecimal.ZERO);
            this.exact = Trades.shipmentsKnown(subject);
            Trades.shipments(subject).forEach(this::add);
        }

        /** Of different reports of one shipment the lowest value counts, as everywhere. */
        private void add(List<Shipment> told) {
            Worth worth = Worth.ofOne(Lists.map(told, each -> Worth.of(subject, each)));
            int place = place(told);
            exact &= worth.exact() && place >= 0;
            if (place >= 0) {
                usd[place] = usd[place].add(worth.lowest());
            }
        }

        private int place(List<Shipment> told) {
            for (int i = 0; i < companies.size(); i++) {
                for (Traced each : companies.get(i)) {
                    String name = each.party().name();
                    boolean with = Lists.any(
                            told,
                            shipment -> PartyNames.same(subject, shipment.exporter(), name)
                                    || PartyNames.same(subject, shipment.importer(), name));
                    if (with) {
                        return i;
                    }
                }
            }
            return -1;
        }

        boolean anything() {
            return Lists.any(List.of(usd), each -> each.signum() > 0);
        }

        BigDecimal usd(int company) {
            return usd[company];
        }

        boolean exact() {
            return exact;
        }
    }
}
