package io.mayfly.catalog;

import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.Parent;
import io.mayfly.identity.IdentifierScheme;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Licences, awards and identifiers that others gave the company. */
final class RecordStanding {

    private RecordStanding() {}

    static List<Signal> all() {
        return List.of(new LicenceHeld(), new PublicContractPerformed(), new EndUseVerified(), new LeiWithParent());
    }

    /** 1 when the company holds a licence for its goods or its activity; supervision of its finances is another signal. */
    record LicenceHeld() implements Signal {

        @Override
        public String id() {
            return "licence-held";
        }

        @Override
        public Reading measure(Subject subject) {
            return licence(
                    subject,
                    EnumSet.of(LicenceKind.GOODS, LicenceKind.OTHER),
                    DossierPart.GOODS_LICENCES,
                    Inputs.LICENCES);
        }
    }

    /** 1 when the exporting state has verified who uses the goods and for what. */
    record EndUseVerified() implements Signal {

        @Override
        public String id() {
            return "end-use-verified";
        }

        @Override
        public Reading measure(Subject subject) {
            return licence(
                    subject, EnumSet.of(LicenceKind.END_USE), DossierPart.END_USE_CERTIFICATES, Inputs.END_USE_LICENCE);
        }
    }

    private static Reading licence(Subject subject, Set<LicenceKind> kinds, DossierPart part, Input missing) {
        List<Licence> all = subject.dossier().company().licences();
        return InForce.any(
                Lists.filter(all, licence -> kinds.contains(licence.kind())),
                licence -> InForce.on(subject.asOf(), licence.from(), licence.to()),
                Licensed::new,
                !all.isEmpty() || subject.searchedInVain(part),
                missing);
    }

    /** 1 when the company delivered what a public body ordered, and it was accepted. */
    record PublicContractPerformed() implements Signal {

        @Override
        public String id() {
            return "public-contract-performed";
        }

        @Override
        public Reading measure(Subject subject) {
            return InForce.any(
                    Contracts.of(subject, ContractKind.PUBLIC),
                    contract -> InForce.begun(subject.asOf(), contract.date()).and(InForce.of(contract.accepted())),
                    RecordStanding::delivered,
                    Contracts.known(subject),
                    Inputs.CONTRACTS);
        }
    }

    private static Evidence delivered(Contract contract) {
        boolean accepted = Boolean.TRUE.equals(contract.accepted());
        return new Contracts.Held("public-contract-performed." + (accepted ? "accepted" : "open"), contract);
    }

    /** 1 when the company has a legal entity identifier that has not lapsed, and a parent that is known. */
    record LeiWithParent() implements Signal {

        @Override
        public String id() {
            return "lei-with-parent";
        }

        @Override
        public Reading measure(Subject subject) {
            List<IdentifierEntry> identifiers = subject.dossier().company().identifiers();
            if (identifiers.isEmpty()) {
                return Missing.IDENTIFIERS;
            }
            IdentifierEntry lei = identifiers.stream()
                    .filter(entry -> IdentifierScheme.of(entry.scheme()) == IdentifierScheme.LEI)
                    .filter(entry -> entry.to() == null
                            && IdentifierScheme.LEI.check(entry.value()).correct())
                    .findFirst()
                    .orElse(null);
            if (lei == null) {
                return Reading.of(0, null);
            }
            Parent parent = subject.dossier().company().parent();
            if (parent == null) {
                return subject.searchedInVain(DossierPart.PARENT)
                        ? Reading.of(0, new Identified(lei, null))
                        : Missing.PARENT;
            }
            InForce current = InForce.on(subject.asOf(), parent.from(), parent.to());
            return current.reading(new Identified(lei, current == InForce.NO ? null : parent));
        }
    }

    record Licensed(Licence licence) implements Evidence {
        @Override
        public Message message() {
            String key = "licence-held." + (licence.kind() == LicenceKind.END_USE ? "end-use" : "licence");
            Message.Keyed message = licence.from() == null
                    ? Message.of(key)
                    : Message.of(key + ".since").with("since", licence.from());
            return message.with("authority", licence.authority());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("company.licences", licence));
        }
    }

    record Identified(IdentifierEntry lei, @Nullable Parent parent) implements Evidence {
        @Override
        public Message message() {
            return parent == null
                    ? Message.of("lei-with-parent.none").with("lei", lei.value())
                    : Message.of("lei-with-parent").with("lei", lei.value()).with("parent", parent.name());
        }

        @Override
        public List<Cited> facts() {
            Cited identifier = new Cited("company.identifiers", lei);
            return parent == null ? List.of(identifier) : List.of(identifier, new Cited("company.parent", parent));
        }
    }
}
