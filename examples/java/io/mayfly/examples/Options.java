package io.mayfly.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param file the dossier file; {@code -} for standard input
 * @param asOf the day of the assessment
 * @param format how to print
 * @param scorecard the scorecard file; {@code null} for the standard scorecard
 * @param lenient whether to pass over unknown fields
 * @param help whether only the usage is wanted
 */
record Options(
        String file,
        LocalDate asOf,
        Format format,
        @Nullable String scorecard,
        boolean lenient,
        boolean help) {

    static final String USAGE = """
            Assesses the companies of a dossier file.

            Usage: AssessFile FILE --as-of DATE [options]
                   AssessFile [options]             assesses %s as of %s

              FILE               dossiers as JSON or JSON Lines in UTF-8; - for standard input
              --as-of DATE       the day of the assessment, such as 2023-07-24: what became known later does not count
              --format FORMAT    text for people (the default), json for all of it as one JSON object a line, or
                                 summary for score, interval and headline reasons as one JSON object a line
              --scorecard FILE   another scorecard than the standard one; YAML where it ends in .yaml or .yml
              --lenient          pass over fields that the format does not know, and say so
              --help             print this

            The value of an option may also follow an equals sign: --as-of=2023-07-24.
            Exit code: 0 all read, 1 some rejected, 2 wrong usage or unreadable file.
            """;

    static final String EXAMPLE_FILE = "examples/dossiers/article.jsonl";
    private static final Set<String> FLAGS = Set.of("--lenient", "--help");
    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2023, 7, 24);

    /** How assessments are printed. */
    enum Format {
        TEXT,
        JSON,
        SUMMARY
    }

    /** Wrong usage, in one sentence. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String said;

        UsageException(String said) {
            super(said);
            this.said = said;
        }

        String said() {
            return said;
        }
    }

    static String usage() {
        return USAGE.formatted(EXAMPLE_FILE, EXAMPLE_DAY);
    }

    static Options parse(String... args) throws UsageException {
        Deque<String> left = new ArrayDeque<>(List.of(args));
        Set<String> seen = new HashSet<>();
        String file = null;
        LocalDate asOf = null;
        Format format = Format.TEXT;
        String scorecard = null;
        while (!left.isEmpty()) {
            String arg = option(left);
            boolean option = arg.startsWith("-") && !arg.equals("-");
            if (option && !seen.add(arg)) {
                throw new UsageException("option (" + arg + ") must be given once");
            }
            switch (arg) {
                case "--as-of" -> asOf = day(value(arg, left));
                case "--format" -> format = format(value(arg, left));
                case "--scorecard" -> scorecard = value(arg, left);
                case "--lenient", "--help" -> {}
                default -> {
                    if (option) {
                        throw new UsageException("option (" + arg + ") is unknown");
                    }
                    if (file != null) {
                        throw new UsageException("file (" + arg + ") is one too many: only one file can be assessed");
                    }
                    file = arg;
                }
            }
        }
        boolean help = seen.contains("--help");
        if (file != null && asOf == null && !help) {
            throw new UsageException("--as-of must be given with a file: the day as of which to assess");
        }
        return new Options(
                file == null ? EXAMPLE_FILE : file,
                asOf == null ? EXAMPLE_DAY : asOf,
                format,
                scorecard,
                seen.contains("--lenient"),
                help);
    }

    /** The next argument; of {@code --option=value} the value stays for the next look. */
    private static String option(Deque<String> left) throws UsageException {
        String arg = left.removeFirst();
        int equals = arg.indexOf('=');
        if (!arg.startsWith("--") || equals < 0) {
            return arg;
        }
        String option = arg.substring(0, equals);
        if (FLAGS.contains(option)) {
            throw new UsageException("option (" + option + ") takes no value");
        }
        left.addFirst(arg.substring(equals + 1));
        return option;
    }

    private static String value(String option, Deque<String> left) throws UsageException {
        if (left.isEmpty()) {
            throw new UsageException("option (" + option + ") must have a value");
        }
        return left.removeFirst();
    }

    private static LocalDate day(String text) throws UsageException {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw new UsageException("--as-of (" + text + ") must be an ISO date such as 2023-07-24");
    }

    private static Format format(String text) throws UsageException {
        return switch (text) {
            case "text" -> Format.TEXT;
            case "json" -> Format.JSON;
            case "summary" -> Format.SUMMARY;
            default -> throw new UsageException("--format (" + text + ") must be text, json or summary");
        };
    }
}
