package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.identity.MatchGrade;
import io.mayfly.language.Message;
import io.mayfly.register.CompanyKey;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Link;
import io.mayfly.register.Member;
import io.mayfly.register.RowFlag;
import io.mayfly.register.Trail;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which companies hang together with this one? All of it asks a register of other companies. */
final class LinkSignals {

    private LinkSignals() {}

    static List<Signal> all() {
        return List.of(
                new LinkedToKnownShell(24),
                new SharedAttributeCluster(50),
                new PhoenixSuccessor(24),
                new OpenTriadHub(50));
    }

    /**
     * How strongly the company is linked, by one link or two, to one that an authority found to be a one-day firm: 0 to 1. What
     * is shared counts the less the more share it, and two links count half.
     *
     * @param months how long before the registration of the company the other may have ceased: who came later is a later tenant
     */
    record LinkedToKnownShell(int months) implements Signal {

        @Override
        public String id() {
            return "linked-to-known-shell";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            Ties ties = Ties.of(subject);
            if (Ties.none(here)) {
                return ties.nothing();
            }
            Trail sure = strongest(subject, ties.links().trails(MatchGrade.SAME), InForce.YES);
            Trail maybe = strongest(subject, ties.links().trails(MatchGrade.POSSIBLE), InForce.MAYBE);
            double best = strength(sure);
            return Reading.between(
                    ties.downTo(best, 0),
                    ties.upTo(Math.max(best, strength(maybe)), 1),
                    best,
                    new ShellTrail(here.register().asOf(), sure != null, sure != null ? sure : maybe));
        }

        private static double strength(@Nullable Trail trail) {
            return trail == null ? 0 : trail.strength();
        }

        private @Nullable Trail strongest(Subject subject, List<Trail> trails, InForce least) {
            for (Trail trail : trails) {
                if (trail.end().is(RowFlag.CONFIRMED_SHELL)
                        && beside(subject, trail.end()).compareTo(least) >= 0) {
                    return trail;
                }
            }
            return null;
        }

        private InForce beside(Subject subject, Member other) {
            LocalDate ceased = other.ceased();
            PartialDate registered = subject.registered();
            if (ceased == null) {
                return InForce.YES;
            }
            return registered == null ? InForce.MAYBE : InForce.notAfter(registered, ceased.plusMonths(months));
        }
    }

    record ShellTrail(LocalDate day, boolean sure, @Nullable Trail trail) implements Evidence {
        @Override
        public Message message() {
            if (trail == null) {
                return Message.of("linked-to-known-shell.none").with("day", day);
            }
            List<Message> steps = Lists.map(
                    trail.links(),
                    link -> Message.of("linked-to-known-shell.step")
                            .with("what", Shared.what(link.kind()))
                            .with("company", Shared.name(link.to())));
            return Message.of("linked-to-known-shell." + (trail.hops() == 1 ? "one" : "two") + (sure ? "" : ".perhaps"))
                    .with("day", day)
                    .with("path", new Message.Joined("list.steps", steps));
        }

        @Override
        public List<Cited> facts() {
            return trail == null ? List.of() : cited(trail.links().get(0));
        }
    }

    /** The fact of the subject behind a link of its own. */
    private static List<Cited> cited(Link link) {
        return link.fact() == null ? List.of() : List.of(new Cited(Shared.field(link.kind()), link.fact()));
    }

    /**
     * How many companies hang together, this one among them, each pair of neighbours by two different kinds of things.
     *
     * @param most where counting stops
     */
    record SharedAttributeCluster(int most) implements Signal {

        @Override
        public String id() {
            return "shared-attribute-cluster";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            Ties ties = Ties.of(subject);
            if (Ties.none(here)) {
                return ties.nothing();
            }
            List<Member> sure = ties.links().cluster(MatchGrade.SAME, most - 1);
            int size = sure.size() + 1;
            int maybe = ties.links().cluster(MatchGrade.POSSIBLE, most - 1).size() + 1;
            return Reading.between(
                    ties.downTo(size, 1),
                    ties.upTo(Math.max(size, maybe), most),
                    size,
                    new Cluster(here.register().asOf(), sure, most, facts(ties, sure)));
        }

        private static List<Cited> facts(Ties ties, List<Member> cluster) {
            return ties.links().direct(MatchGrade.SAME).stream()
                    .filter(link -> cluster.contains(link.to()))
                    .flatMap(link -> cited(link).stream())
                    .distinct()
                    .toList();
        }
    }

    record Cluster(LocalDate day, List<Member> others, int most, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            if (others.isEmpty()) {
                return Message.of("shared-attribute-cluster.none").with("day", day);
            }
            Message number = Message.counted("shared-attribute-cluster", others.size());
            return Message.of("shared-attribute-cluster")
                    .with("day", day)
                    .with("companies", Say.atLeast(others.size() + 1 >= most, number))
                    .with("names", named(others));
        }
    }

    private static Message named(List<Member> companies) {
        return Say.list(Lists.map(companies.subList(0, Math.min(3, companies.size())), Shared::name));
    }

    /**
     * How many companies ceased not long before the registration of this one, or after it, that share an address to the unit,
     * an officer or a telephone with it and had the same line of business; companies of one group count once.
     *
     * @param months how long before the registration they may have ceased
     */
    record PhoenixSuccessor(int months) implements Signal {

        @Override
        public String id() {
            return "phoenix-successor";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            PartialDate registered = subject.registered();
            if (registered == null) {
                return Missing.REGISTRATION;
            }
            Ties ties = Ties.of(subject);
            if (Ties.none(here)) {
                return ties.nothing();
            }
            Predecessors found = Predecessors.of(subject, registered, ties.links(), months);
            int best = found.surely().size();
            return Reading.between(
                    ties.downTo(best, 0),
                    ties.upTo(best + found.perhaps(), Double.POSITIVE_INFINITY),
                    best,
                    new Ashes(months, registered, found.surely()));
        }
    }

    record Ashes(int months, PartialDate registered, List<Link> links) implements Evidence {
        @Override
        public Message message() {
            if (links.isEmpty()) {
                return Message.of("phoenix-successor.none").with("months", months);
            }
            Link first = links.get(0);
            Message.Keyed message = Message.counted("phoenix-successor", links.size())
                    .with("months", months)
                    .with("registered", registered)
                    .with("name", Shared.name(first.to()))
                    .with("what", Shared.what(first.kind()))
                    .with("ceased", String.valueOf(first.to().ceased()));
            return links.size() == 1 ? message : message.with("more", links.size() - 1L);
        }

        @Override
        public List<Cited> facts() {
            return links.stream()
                    .flatMap(link -> cited(link).stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * In how many groups of companies an officer of this one holds office that have nothing else in common, neither with it nor
     * with each other: of the officer with the most.
     *
     * @param most how many companies of an officer are looked at
     */
    record OpenTriadHub(int most) implements Signal {

        @Override
        public String id() {
            return "open-triad-hub";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            if (here == null) {
                return Neighbourhood.none(subject);
            }
            Ties ties = Ties.of(subject);
            List<CompanyKey> officers = Lists.filter(here.of(KeyKind.OFFICER), key -> Ties.begun(subject, key.fact()));
            boolean open = ties.gaps().contains(Inputs.OFFICERS) || ties.gaps().contains(Inputs.OFFICER_IDENTITY);
            if (officers.isEmpty()) {
                return open ? Missing.OFFICER_IDENTITY : Reading.notApplicable(Message.of("because.nobody-known"));
            }
            Spokes widest = null;
            for (CompanyKey officer : officers) {
                List<Member> spokes = ties.links().spokes(officer, most);
                if (widest == null || spokes.size() > widest.spokes().size()) {
                    widest = new Spokes(here.register().asOf(), officer, spokes);
                }
            }
            int count = widest == null ? 0 : widest.spokes().size();
            // A register does not tell all that companies have in common.
            return Reading.between(0, open ? most : ties.upTo(count, most), count, widest);
        }
    }

    record Spokes(LocalDate day, CompanyKey officer, List<Member> spokes) implements Evidence {
        @Override
        public Message message() {
            return spokes.isEmpty()
                    ? Message.of("open-triad-hub.none").with("day", day)
                    : Message.counted("open-triad-hub", spokes.size())
                            .with("day", day)
                            .with("names", named(spokes));
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("officers", officer.fact()));
        }
    }
}
