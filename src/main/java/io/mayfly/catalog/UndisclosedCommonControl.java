package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.Parent;
import io.mayfly.identity.MatchGrade;
import io.mayfly.language.Message;
import io.mayfly.register.CompanyKey;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Member;
import io.mayfly.register.Register;
import io.mayfly.register.Traced;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 1 where a company that it deals with shares an officer, an owner or a telephone number with it, and nothing discloses that
 * they belong together. A name alone may be that of another person, and claims nothing by itself.
 *
 * @param most who serves more groups than this, as an agent or an accountant does, controls none of them
 */
record UndisclosedCommonControl(int most) implements Signal {

    /** What is held against what: an officer of one may own the other. */
    private static final Map<KeyKind, List<KeyKind>> SURELY = Map.of(
            KeyKind.OFFICER, List.of(KeyKind.OFFICER, KeyKind.OWNER),
            KeyKind.OWNER, List.of(KeyKind.OWNER, KeyKind.OFFICER),
            KeyKind.PHONE, List.of(KeyKind.PHONE));

    private static final Map<KeyKind, List<KeyKind>> BY_NAME = Map.of(
            KeyKind.OFFICER_NAME, List.of(KeyKind.OFFICER_NAME, KeyKind.OWNER_NAME),
            KeyKind.OWNER_NAME, List.of(KeyKind.OWNER_NAME, KeyKind.OFFICER_NAME));

    @Override
    public String id() {
        return "undisclosed-common-control";
    }

    @Override
    public Reading measure(Subject subject) {
        Tracing tracing = Tracing.of(subject);
        if (tracing == null) {
            return Neighbourhood.none(subject);
        }
        List<Counterparty> all = subject.dossier().counterparties();
        if (all.isEmpty()) {
            return subject.searchedInVain(DossierPart.COUNTERPARTIES)
                    ? Reading.notApplicable(Message.of("because.no-partners"))
                    : Missing.COUNTERPARTIES;
        }
        List<Counterparty> affiliates = Lists.filter(all, party -> party.role() == CounterpartyRole.AFFILIATE);
        Greatest greatest = new Greatest(1);
        for (Counterparty party : all) {
            if (!disclosed(subject, affiliates, party)) {
                greatest.add(reading(subject, tracing, tracing.trace(party)));
            }
        }
        return greatest.or(Message.of("because.disclosed-group"));
    }

    private Reading reading(Subject subject, Tracing tracing, Traced traced) {
        Member member = traced.member();
        if (member == null) {
            return traced.settled() ? Reading.of(0, null) : new Reading.Unknown(List.of(Inputs.PARTNER_IDENTITY), 0, 1);
        }
        if (tracing.here().own(member)) {
            return Reading.of(0, null);
        }
        Neighbourhood here = tracing.here();
        boolean sure = traced.grade() == MatchGrade.SAME && here.placed() && disclosedInFull(subject);
        CompanyKey surely = shared(here, member, SURELY);
        if (surely != null) {
            Evidence evidence = new Common(here.register().asOf(), traced.party(), surely);
            return sure ? Reading.of(1, evidence) : Reading.between(0, 1, 1, evidence);
        }
        List<Input> open = traced.settled() ? missing(subject, here) : List.of(Inputs.PARTNER_IDENTITY);
        if (nothingToShare(here) && !open.isEmpty()) {
            return new Reading.Unknown(open, 0, 1);
        }
        CompanyKey named = shared(here, member, BY_NAME);
        return named == null && open.isEmpty() && here.placed()
                ? Reading.of(0, null)
                : Reading.between(
                        0,
                        1,
                        0,
                        named == null ? null : new Common(here.register().asOf(), traced.party(), named));
    }

    /** What may yet come to light of the subject. */
    private static List<Input> missing(Subject subject, Neighbourhood here) {
        List<Input> missing = new ArrayList<>();
        if (subject.dossier().officers().isEmpty() && !subject.searchedInVain(DossierPart.OFFICERS)) {
            missing.add(Inputs.OFFICERS);
        }
        if (subject.dossier().owners().isEmpty() && !subject.searchedInVain(DossierPart.OWNERS)) {
            missing.add(Inputs.OWNERS);
        }
        if (here.of(KeyKind.PHONE).isEmpty()
                || Lists.any(subject.dossier().contacts(), contact -> contact.value() == null)) {
            missing.add(Inputs.CONTACT_VALUE);
        }
        return missing;
    }

    private static boolean nothingToShare(Neighbourhood here) {
        return Lists.none(here.keys(), key -> SURELY.containsKey(key.kind()) || BY_NAME.containsKey(key.kind()));
    }

    private @Nullable CompanyKey shared(Neighbourhood here, Member member, Map<KeyKind, List<KeyKind>> kinds) {
        for (CompanyKey key : here.keys()) {
            for (KeyKind other : kinds.getOrDefault(key.kind(), List.of())) {
                boolean has = Arrays.binarySearch(member.keys(other), Register.keyHash(key.text())) >= 0;
                if (has && here.register().members(other, key.text()).groups(here.kin(), most + 1) <= most) {
                    return key;
                }
            }
        }
        return null;
    }

    /** An affiliate by its role, the parent, or an owner: whoever reads the dossier knows that they belong together. */
    private static boolean disclosed(Subject subject, List<Counterparty> affiliates, Counterparty party) {
        Parent parent = subject.dossier().company().parent();
        return Lists.any(affiliates, other -> PartyNames.same(subject, other.name(), party.name()))
                || (parent != null && PartyNames.same(subject, parent.name(), party.name()))
                || Lists.any(
                        subject.dossier().owners(),
                        (Owner owner) -> PartyNames.same(subject, owner.name(), party.name()));
    }

    /** Whether no parent and no owner may come to light who discloses that they belong together. */
    private static boolean disclosedInFull(Subject subject) {
        boolean parent = subject.dossier().company().parent() != null || subject.searchedInVain(DossierPart.PARENT);
        boolean owners = !subject.dossier().owners().isEmpty() || subject.searchedInVain(DossierPart.OWNERS);
        return parent && owners;
    }

    record Common(LocalDate day, Counterparty party, CompanyKey key) implements Evidence {
        @Override
        public Message message() {
            String what = switch (key.kind()) {
                case OFFICER, OWNER, PHONE, OFFICER_NAME, OWNER_NAME -> Say.kebab(key.kind());
                default -> "other";
            };
            return Message.of("undisclosed-common-control")
                    .with("day", day)
                    .with("what", Message.of("undisclosed-common-control." + what))
                    .with("name", party.name());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("counterparties", party), new Cited(Shared.field(key.kind()), key.fact()));
        }
    }
}
