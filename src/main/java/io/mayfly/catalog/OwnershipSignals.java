package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.identity.MatchGrade;
import io.mayfly.language.Message;
import io.mayfly.register.CompanyKey;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Member;
import io.mayfly.register.Ownership;
import io.mayfly.register.Ownership.Chain;
import io.mayfly.register.Ownership.Circle;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who stands above the company? All of it asks a register of other companies. */
final class OwnershipSignals {

    private OwnershipSignals() {}

    static List<Signal> all() {
        return List.of(new CircularOwnership(5), new OwnershipOpacity());
    }

    private static @Nullable Reading unowned(Subject subject) {
        if (!subject.dossier().owners().isEmpty()) {
            return null;
        }
        return subject.searchedInVain(DossierPart.OWNERS)
                ? Reading.notApplicable(Message.of("because.no-owners"))
                : Missing.OWNERS;
    }

    /** Whether an owner may be a company. */
    private static boolean mayBeCompany(Owner owner) {
        return owner.born() == null && (owner.kind() == null || owner.kind() == OwnerKind.COMPANY);
    }

    /** What is above the subject, from some of its owners on. */
    private static Ownership above(Neighbourhood here, Predicate<Owner> from) {
        List<CompanyKey> keys = new ArrayList<>(here.of(KeyKind.IDENTIFIER, KeyKind.NAME));
        keys.addAll(owners(here, from));
        return Ownership.above(here.register(), keys);
    }

    private static List<CompanyKey> owners(Neighbourhood here, Predicate<Owner> which) {
        return Lists.filter(
                here.of(KeyKind.OWNER, KeyKind.OWNER_NAME),
                key -> key.fact() instanceof Owner owner && mayBeCompany(owner) && which.test(owner));
    }

    private static List<Cited> cited(List<CompanyKey> owners) {
        return owners.stream()
                .map(key -> new Cited("owners", key.fact()))
                .distinct()
                .toList();
    }

    /**
     * 1 where the company is, through its owners, an owner of itself.
     *
     * @param percent an owner with a smaller share does not count
     */
    record CircularOwnership(int percent) implements Signal {

        @Override
        public String id() {
            return "circular-ownership";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            Reading unowned = unowned(subject);
            if (unowned != null) {
                return unowned;
            }
            List<CompanyKey> owners = owners(here, owner -> holds(owner, true));
            if (owners.isEmpty()) {
                return Reading.of(0, new Round(here.register().asOf(), null, List.of()));
            }
            Ownership likely = above(here, owner -> holds(owner, true));
            Ownership surely =
                    above(here, owner -> owner.kind() != null && holds(owner, false) && Ties.begun(subject, owner));
            Circle circle = likely.circle(MatchGrade.SAME);
            boolean perhaps = circle != null
                    || here.of(KeyKind.IDENTIFIER).isEmpty()
                    || likely.circle(MatchGrade.POSSIBLE) != null
                    || likely.chain(MatchGrade.SAME).open();
            return Reading.between(
                    surely.circle(MatchGrade.SAME) == null ? 0 : 1,
                    perhaps ? 1 : 0,
                    circle == null ? 0 : 1,
                    new Round(here.register().asOf(), circle, cited(owners)));
        }

        private boolean holds(Owner owner, boolean unstated) {
            BigDecimal share = owner.share();
            return share == null ? unstated : share.compareTo(BigDecimal.valueOf(percent)) >= 0;
        }
    }

    record Round(LocalDate day, @Nullable Circle circle, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            if (circle == null) {
                return Message.of("circular-ownership.none").with("day", day);
            }
            return circle.owners().isEmpty()
                    ? Message.of("circular-ownership.itself")
                    : Message.of("circular-ownership")
                            .with("path", path(circle.owners()))
                            .with("day", day)
                            .with("count", circle.length());
        }
    }

    private static Message path(List<Member> owners) {
        return new Message.Joined("list.owners", Lists.map(owners, owner -> Message.text(Shared.name(owner))));
    }

    /**
     * How many companies stand above the company on the longest chain that ends in one whose owners were searched for in vain; a trust
     * at its end is one level more. A natural person, a state or many holders end a chain without harm.
     */
    record OwnershipOpacity() implements Signal {

        @Override
        public String id() {
            return "ownership-opacity";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            Reading unowned = unowned(subject);
            if (unowned != null) {
                return unowned;
            }
            List<CompanyKey> owners = owners(here, owner -> true);
            Ownership above = above(here, owner -> true);
            Chain sure = above.chain(MatchGrade.SAME);
            Chain maybe = above.chain(MatchGrade.POSSIBLE);
            double most =
                    sure.open() || maybe.open() ? Double.POSITIVE_INFINITY : Math.max(sure.levels(), maybe.levels());
            if (sure.levels() == 0 && most > 0) {
                return new Reading.Unknown(List.of(Inputs.OWNERS_ABOVE), 0, most);
            }
            // That a search was in vain does not prove that no owner is disclosed elsewhere.
            return Reading.between(
                    0, most, sure.levels(), new Above(here.register().asOf(), sure, cited(owners)));
        }
    }

    record Above(LocalDate day, Chain chain, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return chain.levels() == 0
                    ? Message.of("ownership-opacity.none")
                    : Message.counted("ownership-opacity." + (chain.trust() ? "trust" : "vain"), chain.levels())
                            .with("path", path(chain.owners()))
                            .with("day", day);
        }
    }
}
