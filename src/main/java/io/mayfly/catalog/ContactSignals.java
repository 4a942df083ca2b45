package io.mayfly.catalog;

import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.KnownAt;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
            return best(subject, ContactKind.PHONE, Inputs.PHONE, this::reading);
        }

        private Reading reading(List<ContactCheck> latestFirst) {
            List<ContactCheck> failed =
                    latestFirst.stream().takeWhile(check -> full(check) > 0).toList();
            ContactCheck latest = latestFirst.get(0);
            if (failed.isEmpty()) {
                return Reading.of(0, new Reach("Telephone", latest.result(), latest.attempts(), List.of(latest)));
            }
            // Attempts since somebody last answered add up; a series without a stated number may be any number.
            long stated = 0;
            for (ContactCheck check : failed) {
                long more = check.attempts() == null ? 0 : check.attempts();
                stated = stated > Long.MAX_VALUE - more ? Long.MAX_VALUE : stated + more;
            }
            boolean allStated = failed.stream().allMatch(check -> check.attempts() != null);
            Reach evidence = new Reach("Telephone", latest.result(), allStated ? stated : null, failed);
            if (stated >= attempts) {
                return Reading.of(full(latest), evidence);
            }
            return allStated
                    ? Reading.unknown(
                            Inputs.PHONE.note("at least " + attempts + " attempts on different days or hours"))
                    : Reading.between(0, full(latest), full(latest) / 2, evidence);
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
            return best(subject, ContactKind.EMAIL, Inputs.EMAIL, this::reading);
        }

        private Reading reading(List<ContactCheck> latestFirst) {
            ContactCheck check = latestFirst.get(0);
            Reach evidence = new Reach("E-mail", check.result(), check.attempts(), List.of(check));
            return switch (check.result()) {
                case HARD_BOUNCE -> Reading.of(hard, evidence);
                case SOFT_BOUNCE -> Reading.of(soft, evidence);
                case BOUNCED -> Reading.between(soft, hard, (soft + hard) / 2, evidence);
                default -> Reading.of(0, evidence);
            };
        }
    }

    /** The lowest reading of all contacts of a kind; one that is unknown leaves it open. */
    private static Reading best(
            Subject subject, ContactKind kind, Input input, Function<List<ContactCheck>, Reading> signal) {
        List<Reading> readings = new ArrayList<>();
        for (Contact contact : subject.dossier().contacts()) {
            if (contact.kind() == kind) {
                boolean tried = !contact.checks().isEmpty();
                readings.add(tried ? signal.apply(latestFirst(subject, contact)) : Reading.unknown(input));
            }
        }
        if (readings.stream().noneMatch(Reading.Measured.class::isInstance)) {
            return readings.isEmpty() ? Reading.unknown(input) : readings.get(0);
        }
        boolean open = readings.stream().anyMatch(Reading.Unknown.class::isInstance);
        List<Reading.Measured> measured = readings.stream()
                .filter(Reading.Measured.class::isInstance)
                .map(Reading.Measured.class::cast)
                .toList();
        Reading.Measured best = measured.stream()
                .min(Comparator.comparingDouble(Reading.Measured::best))
                .orElseThrow();
        double lo = measured.stream().mapToDouble(Reading.Measured::lo).min().orElseThrow();
        double hi = measured.stream().mapToDouble(Reading.Measured::hi).min().orElseThrow();
        return Reading.between(open ? 0 : lo, hi, best.best(), best.evidence());
    }

    private static List<ContactCheck> latestFirst(Subject subject, Contact contact) {
        return contact.checks().stream()
                .sorted(Comparator.comparing((ContactCheck check) -> known(subject.knownAt(check)))
                        .thenComparing(Object::toString)
                        .reversed())
                .toList();
    }

    private static LocalDate known(KnownAt knownAt) {
        return knownAt.day() == null ? LocalDate.MIN : knownAt.day();
    }

    record Reach(
            String channel, ContactResult result, @Nullable Long attempts, List<ContactCheck> checks)
            implements Evidence {
        @Override
        public String sentence() {
            String found =
                    channel + ": " + result.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (attempts != null) {
                return found + " after " + attempts + (attempts == 1 ? " attempt." : " attempts.");
            }
            return result == ContactResult.UNANSWERED || result == ContactResult.NOT_IN_SERVICE
                    ? found + "; the number of attempts is not stated."
                    : result == ContactResult.BOUNCED
                            ? found + "; the class of the failure is not stated."
                            : found + ".";
        }

        @Override
        public List<Cited> facts() {
            return checks.stream()
                    .map(check -> new Cited("contacts.checks", check))
                    .toList();
        }
    }
}
