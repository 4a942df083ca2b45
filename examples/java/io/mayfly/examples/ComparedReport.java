package io.mayfly.examples;

import io.mayfly.dossier.Company;
import io.mayfly.report.PlainText;
import io.mayfly.score.Assessment;
import io.mayfly.score.Points;
import io.mayfly.score.Step;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Subject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What changed between two assessments of each of some companies, as text for people. */
final class ComparedReport {

    private final StringBuilder text = new StringBuilder();

    private ComparedReport() {}

    /**
     * Writes a report.
     *
     * @param title what the companies have in common
     * @param companies the companies, each assessed twice
     * @return lines that end with a line feed
     */
    static String of(String title, List<Compared> companies) {
        ComparedReport report = new ComparedReport();
        List<Compared> changed = companies.stream()
                .filter(company -> !company.changes().isEmpty())
                .toList();
        List<Compared> same = companies.stream()
                .filter(company -> company.changes().isEmpty())
                .toList();
        report.line(title + ": " + companies.size() + " companies, points changed for " + changed.size());
        alike(changed).forEach(report::changed);
        if (!same.isEmpty()) {
            report.same(same);
        }
        report.line("");
        return report.text.toString();
    }

    /** Companies whose scores and points changed alike need to be told of only once. */
    private static Collection<List<Compared>> alike(List<Compared> companies) {
        return companies.stream()
                .collect(Collectors.groupingBy(
                        company -> outcome(company)
                                + company.changes().stream()
                                        .map(ComparedReport::change)
                                        .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private void changed(List<Compared> alike) {
        Compared first = alike.get(0);
        line("  " + name(first) + ": " + outcome(first));
        for (Compared.Change change : first.changes()) {
            line("    " + change(change));
            sentence(change.step());
        }
        if (alike.size() > 1) {
            line("    Likewise "
                    + alike.stream().skip(1).map(ComparedReport::name).collect(Collectors.joining(", ")));
        }
    }

    private void same(List<Compared> companies) {
        Map<String, List<Step>> cleared = companies.stream()
                .flatMap(company -> company.cleared().stream())
                .collect(Collectors.groupingBy(Step::id, LinkedHashMap::new, Collectors.toList()));
        line("  Nothing changed for " + companies.size()
                + (cleared.isEmpty()
                        ? ": they tell nothing that could be looked up in the register"
                        : ". Looked up in the register and clear:"));
        for (List<Step> steps : cleared.values()) {
            line("    %6d  %s".formatted(steps.size(), title(steps.get(0))));
            sentence(steps.get(0));
        }
    }

    /** What a step rests on, if it says so. */
    private void sentence(Step step) {
        Evidence evidence = step.evidence();
        if (evidence != null) {
            line("            " + PlainText.of(evidence.sentence()));
        }
    }

    private static String change(Compared.Change change) {
        return "%6s  %s".formatted(change.by().signed(), title(change.step()));
    }

    private static String title(Step step) {
        return PlainText.of(step.title() + " (" + step.id() + ")");
    }

    private static String name(Compared company) {
        Subject subject = company.among().subject();
        Company of = subject.dossier().company();
        return PlainText.of(of.displayName(subject.asOf()) + " (" + of.id() + ")");
    }

    private static String outcome(Compared company) {
        return outcome(company.alone()) + " -> " + outcome(company.among());
    }

    private static String outcome(Assessment assessment) {
        Points score = assessment.score();
        return score == null ? "no score, total " + assessment.total() : score + " " + assessment.band();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
