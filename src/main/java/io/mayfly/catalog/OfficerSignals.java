package io.mayfly.catalog;

import io.mayfly.catalog.Officeholders.Holder;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.NomineeSign;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import io.mayfly.register.CompanyKey;
import io.mayfly.register.KeyKind;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who runs the company, and does that person seem to run it? */
final class OfficerSignals {

    private OfficerSignals() {}

    static List<Signal> all() {
        return List.of(
                new DisqualifiedOfficer(),
                new MassDirector(),
                new OutlierOfficerAge(18, 80),
                new NomineeDirectorIndicators(),
                new CorporateDirector());
    }

    /** 1 while an authority notes that an officer of the company is barred from office. */
    record DisqualifiedOfficer() implements Signal {

        @Override
        public String id() {
            return "disqualified-officer";
        }

        @Override
        public Reading measure(Subject subject) {
            return Marks.reading(subject, MarkKind.DISQUALIFIED_OFFICER);
        }
    }

    /**
     * The most offices in other companies that a natural person in office holds: as stated, or as a register shows where it
     * shows more.
     */
    record MassDirector() implements Signal {

        @Override
        public String id() {
            return "mass-director";
        }

        @Override
        public Reading measure(Subject subject) {
            Neighbourhood here = Neighbourhood.of(subject);
            Map<Fact, List<CompanyKey>> keys = here == null ? Map.of() : here.byFact(KeyKind.OFFICER);
            return Officeholders.of(subject)
                    .greatest(subject, holder -> offices(subject, here, keys, holder), Inputs.MANDATES);
        }

        /** A register may not hold all companies: there may be more offices than it shows, and none fewer. */
        private static Reading.@Nullable Measured offices(
                Subject subject, @Nullable Neighbourhood here, Map<Fact, List<CompanyKey>> keys, Holder holder) {
            Reading.Measured stated = mandates(subject, holder);
            List<CompanyKey> own = new ArrayList<>();
            holder.told().forEach(officer -> own.addAll(keys.getOrDefault(officer, List.of())));
            Shared shown = here == null ? null : here.most(own);
            if (shown == null || shown.others() == 0 || (stated != null && stated.best() >= shown.others())) {
                return stated;
            }
            double most = stated == null ? Double.POSITIVE_INFINITY : Math.max(stated.hi(), shown.others());
            double least = shown.here().surely(shown.others());
            return new Reading.Measured(
                    stated == null ? least : Math.max(stated.lo(), least), most, shown.others(), shown);
        }

        private static Reading.@Nullable Measured mandates(Subject subject, Holder holder) {
            List<Officer> stating = Lists.filter(holder.told(), officer -> officer.mandates() != null);
            return latest(subject, stating, officer -> {
                long others = Objects.requireNonNullElse(officer.mandates(), 0L);
                return new Reading.Measured(others, others, others, new OtherOffices(others, officer));
            });
        }
    }

    /**
     * By how many years the age of a natural person in office lies outside a usual range, on the day of the assessment.
     *
     * @param youngest the lowest usual age in years
     * @param oldest the highest usual age in years
     */
    record OutlierOfficerAge(int youngest, int oldest) implements Signal {

        @Override
        public String id() {
            return "outlier-officer-age";
        }

        @Override
        public Reading measure(Subject subject) {
            return Officeholders.of(subject)
                    .greatest(subject, holder -> outside(subject, holder), Inputs.OFFICER_BIRTH);
        }

        private Reading.@Nullable Measured outside(Subject subject, Holder holder) {
            List<Officer> born = Lists.filter(holder.told(), officer -> officer.born() != null);
            return latest(subject, born, officer -> {
                PartialDate date = Objects.requireNonNull(officer.born());
                long least = age(date.latest(), subject.asOf());
                long most = age(date.earliest(), subject.asOf());
                long best = age(date.best(), subject.asOf());
                boolean usual = least <= oldest && most >= youngest;
                return new Reading.Measured(
                        usual ? 0 : Math.min(years(least), years(most)),
                        Math.max(years(least), years(most)),
                        years(best),
                        new Age(best, years(best), date.exact(), youngest, oldest, officer));
            });
        }

        private long years(long age) {
            return Math.max(0, Math.max(youngest - age, age - oldest));
        }

        private static long age(LocalDate born, LocalDate asOf) {
            return Math.max(0, ChronoUnit.YEARS.between(born, asOf));
        }
    }

    /** How many different signs suggest that an officer may only lend a name: of the officer with the most signs. */
    record NomineeDirectorIndicators() implements Signal {

        @Override
        public String id() {
            return "nominee-director-indicators";
        }

        @Override
        public Reading measure(Subject subject) {
            Officeholders holders = Officeholders.of(subject);
            return holders.all().isEmpty()
                    ? Officeholders.nobody(subject)
                    : holders.greatest(
                            NomineeDirectorIndicators::signs,
                            Inputs.NOMINEE_SIGNS,
                            NomineeSign.values().length,
                            holder -> Certainty.YES);
        }

        /** No sign on record does not say that anybody looked for one. */
        private static Reading.@Nullable Measured signs(Holder holder) {
            Set<NomineeSign> signs = EnumSet.noneOf(NomineeSign.class);
            holder.told().forEach(officer -> signs.addAll(officer.nomineeSigns()));
            int count = signs.size();
            return count == 0 ? null : new Reading.Measured(count, count, count, new Signs(signs, holder.facts()));
        }
    }

    /** 1 when everybody who holds office in the company is itself a company. */
    record CorporateDirector() implements Signal {

        @Override
        public String id() {
            return "corporate-director";
        }

        @Override
        public Reading measure(Subject subject) {
            List<Holder> holders = Officeholders.of(subject).all();
            List<Holder> inOffice =
                    Lists.filter(holders, holder -> holder.held().atLeast(Certainty.LIKELY));
            if (inOffice.isEmpty()) {
                return Officeholders.nobody(subject);
            }
            Certainty person = Certainty.NO;
            boolean open = false;
            List<Cited> facts = new ArrayList<>();
            for (Holder holder : holders) {
                person = person.or(holder.held().and(holder.natural()));
                open |= holder.natural() == Certainty.LIKELY;
                facts.addAll(holder.facts());
            }
            if (open && person != Certainty.YES) {
                return new Reading.Unknown(List.of(Inputs.OFFICER_KIND), 0, 1);
            }
            boolean surely = Lists.any(inOffice, holder -> holder.held() == Certainty.YES);
            boolean nobody = person == Certainty.NO;
            double best = person.atLeast(Certainty.LIKELY) ? 0 : 1;
            return new Reading.Measured(
                    nobody && surely ? 1 : 0, person == Certainty.YES ? 0 : 1, best, new Companies(best > 0, facts));
        }
    }

    /** What was stated last of one person; several statements may be the last. */
    private static Reading.@Nullable Measured latest(
            Subject subject, List<Officer> stating, Function<Officer, Reading.Measured> measure) {
        Rivals<Officer> rivals = new Rivals<>(subject::knownAt);
        Officer last = rivals.best(stating);
        if (last == null) {
            return null;
        }
        List<Reading.Measured> readings = Lists.map(rivals.candidates(stating), measure);
        return (Reading.Measured) Hull.of(measure.apply(last), readings);
    }

    record OtherOffices(long others, Officer officer) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("mass-director", others);
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("officers", officer));
        }
    }

    record Age(long age, long outside, boolean exact, int youngest, int oldest, Officer officer) implements Evidence {
        @Override
        public Message message() {
            return Message.of("outlier-officer-age")
                    .with("age", Message.counted("outlier-officer-age." + (exact ? "age" : "about"), age))
                    .with(
                            "outside",
                            outside == 0
                                    ? Message.of("outlier-officer-age.within")
                                    : Message.counted("outlier-officer-age.outside", outside))
                    .with("youngest", youngest)
                    .with("oldest", oldest);
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("officers", officer));
        }
    }

    record Signs(Set<NomineeSign> signs, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            List<Message> named = signs.stream()
                    .<Message>map(sign -> Message.of("nominee-director-indicators." + Say.kebab(sign)))
                    .toList();
            return Message.counted("nominee-director-indicators", signs.size())
                    .with("signs", new Message.Joined("list", named));
        }
    }

    record Companies(boolean all, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("corporate-director." + (all ? "all" : "person"));
        }
    }
}
