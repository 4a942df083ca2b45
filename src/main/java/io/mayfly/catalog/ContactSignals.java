package io.mayfly.catalog;

import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Can the company be reached at what it gives as its telephone and e-mail? */
final class ContactSignals {

    private ContactSignals() {}

    static List<Signal> all() {
        return List.of(new PhoneUnreachable(3, 0.8, 0.4), new EmailBounces(0.8, 0.2));
    }

    /**
     * How unreachable the company is by telephone, from 0 to 1. With several numbers the best reachable one counts.
     *
     * @param attempts how many attempts, on different days or hours, make a finding
     * @param notInService what a number that is not in service is worth
     * @param unanswered what a number that rings unanswered is worth
     */
    record PhoneUnreachable(int attempts, double notInService, double unanswered) implements Signal {

        @Override
        public String id() {
            return "phone-unreachable";
        }

        @Override
        public Reading measure(Subject subject) {
            return best(subject, ContactKind.PHONE, Inputs.PHONE, checks -> reading(subject, checks));
        }

        /** Attempts since somebody last answered add up. Which came after that may be open, where days are not known. */
        private Reading reading(Subject subject, List<ContactCheck> checks) {
            List<ContactCheck> failures = Lists.filter(checks, check -> full(check) > 0);
            List<ContactCheck> answers = Lists.filter(checks, check -> full(check) == 0);
            Rivals<ContactCheck> latest = latest(subject, this::full);
            List<ContactCheck> surely = latest.surelyAfter(failures, answers);
            List<ContactCheck> maybe = latest.maybeAfter(failures, answers);
            List<ContactCheck> last = latest.candidates(maybe);
            double hi = 0;
            double least = Double.POSITIVE_INFINITY;
            for (ContactCheck check : last) {
                hi = Math.max(hi, full(check));
                least = Math.min(least, full(check));
            }
            double lo = stated(surely) < attempts || last.isEmpty() ? 0 : least;
            ContactCheck best = Objects.requireNonNull(latest.best(checks));
            if (full(best) == 0) {
                return Reading.between(lo, hi, 0, new Reach("phone", best.result(), best.attempts(), List.of(best)));
            }
            List<ContactCheck> probably = latest.after(failures, answers);
            long stated = stated(probably);
            boolean allStated = Lists.all(probably, check -> check.attempts() != null);
            if (stated < attempts && allStated) {
                return new Reading.Unknown(
                        List.of(Inputs.PHONE.note("at least " + attempts + " attempts on different days or hours")),
                        lo,
                        hi);
            }
            Reach evidence = new Reach("phone", best.result(), allStated ? stated : null, probably);
            return Reading.between(lo, hi, stated < attempts ? full(best) / 2 : full(best), evidence);
        }

        private static long stated(List<ContactCheck> failed) {
            long sum = 0;
            for (int i = 0; i < failed.size(); i++) {
                Long attempts = failed.get(i).attempts();
                if (attempts != null && !toldBefore(failed, i)) {
                    sum = attempts > Long.MAX_VALUE - sum ? Long.MAX_VALUE : sum + attempts;
                }
            }
            return sum;
        }

        /** The same attempt is counted once, whoever reports it. */
        private static boolean toldBefore(List<ContactCheck> checks, int place) {
            ContactCheck check = checks.get(place);
            return Lists.any(
                    checks.subList(0, place),
                    other -> other.result() == check.result()
                            && Objects.equals(other.date(), check.date())
                            && Objects.equals(other.attempts(), check.attempts()));
        }

        private double full(ContactCheck check) {
            return switch (check.result()) {
                case NOT_IN_SERVICE -> notInService;
                case UNANSWERED -> unanswered;
                default -> 0;
            };
        }
    }

    /**
     * How surely messages to the company come back, from 0 to 1. With several addresses the best reachable one counts.
     *
     * @param hard what a permanent failure is worth
     * @param soft what a passing failure is worth
     */
    record EmailBounces(double hard, double soft) implements Signal {

        @Override
        public String id() {
            return "email-bounces";
        }

        @Override
        public Reading measure(Subject subject) {
            return best(subject, ContactKind.EMAIL, Inputs.EMAIL, checks -> reading(subject, checks));
        }

        private Reading reading(Subject subject, List<ContactCheck> checks) {
            if (checks.size() == 1) {
                return reading(checks.get(0));
            }
            Rivals<ContactCheck> latest =
                    latest(subject, check -> reading(check).hi());
            List<Reading> readings = Lists.map(latest.candidates(checks), this::reading);
            return Hull.of(reading(Objects.requireNonNull(latest.best(checks))), readings);
        }

        private Reading.Measured reading(ContactCheck check) {
            Reach evidence = new Reach("email", check.result(), check.attempts(), List.of(check));
            return switch (check.result()) {
                case HARD_BOUNCE -> new Reading.Measured(hard, hard, hard, evidence);
                case SOFT_BOUNCE -> new Reading.Measured(soft, soft, soft, evidence);
                case BOUNCED -> new Reading.Measured(soft, hard, (soft + hard) / 2, evidence);
                default -> new Reading.Measured(0, 0, 0, evidence);
            };
        }
    }

    /** The lowest reading of all contacts of a kind; one that is unknown leaves it open. */
    private static Reading best(
            Subject subject, ContactKind kind, Input input, Function<List<ContactCheck>, Reading> signal) {
        Reading best = null;
        for (Contact contact : subject.dossier().contacts()) {
            if (contact.kind() == kind) {
                boolean tried = !contact.checks().isEmpty();
                Reading reading = tried ? signal.apply(contact.checks()) : Reading.unknown(input);
                best = best == null ? reading : better(best, reading);
            }
        }
        return best == null ? Reading.unknown(input) : best;
    }

    private static Reading better(Reading a, Reading b) {
        if (a instanceof Reading.Unknown open && b instanceof Reading.Unknown other) {
            Reading.Unknown most = open.hi() <= other.hi() ? open : other;
            return new Reading.Unknown(most.missing(), Math.min(open.lo(), other.lo()), most.hi());
        }
        if (a instanceof Reading.Measured one && b instanceof Reading.Measured two) {
            Reading.Measured best = one.best() <= two.best() ? one : two;
            return new Reading.Measured(
                    Math.min(one.lo(), two.lo()), Math.min(one.hi(), two.hi()), best.best(), best.evidence());
        }
        return a instanceof Reading.Measured known
                ? beside(known, (Reading.Unknown) b)
                : beside((Reading.Measured) b, (Reading.Unknown) a);
    }

    private static Reading beside(Reading.Measured known, Reading.Unknown open) {
        return Reading.between(0, Math.min(known.hi(), open.hi()), known.best(), known.evidence());
    }

    /** Of two checks of one day the one that speaks for the company counts. */
    private static Rivals<ContactCheck> latest(Subject subject, ToDoubleFunction<ContactCheck> worth) {
        return new Rivals<>(
                subject::knownAt, Comparator.comparingDouble(worth).reversed().thenComparing(Object::toString));
    }

    record Reach(
            String channel, ContactResult result, @Nullable Long attempts, List<ContactCheck> checks)
            implements Evidence {
        @Override
        public Message message() {
            String way = "contact." + channel + "." + Say.kebab(result);
            if (attempts != null) {
                return Message.of("contact.tried")
                        .with("result", Message.of(way))
                        .with("attempts", Message.counted("contact.attempts", attempts));
            }
            String key = result == ContactResult.UNANSWERED || result == ContactResult.NOT_IN_SERVICE
                    ? "contact.untold"
                    : result == ContactResult.BOUNCED ? "contact.unclassed" : "contact";
            return Message.of(key).with("result", Message.of(way));
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(checks, check -> new Cited("contacts.checks", check));
        }
    }
}
