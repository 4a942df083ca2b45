package io.mayfly.spark;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What the job is told.
 *
 * @param in where the dossiers are
 * @param out where the assessments go
 * @param asOf the day of the assessments
 * @param register the file of a register that an earlier run has left; {@code null} to build one
 */
record Arguments(
        String in, String out, LocalDate asOf, @Nullable String register) {

    private static final int LAST_YEAR = 9999;

    private static final String USAGE = """
            usage: IN OUT AS-OF [REGISTER]
              IN        dossiers: JSON Lines, or Parquet with a column "dossier" if the name ends in .parquet;
                        a file, a folder or a pattern
              OUT       folder for the assessments (OUT/assessments, Parquet) and the register (OUT/register)
              AS-OF     the day, such as 2023-07-24
              REGISTER  the register that an earlier run has left; without it one is built of IN""";

    static Arguments of(String... args) throws UsageException {
        if (args.length < 3 || args.length > 4) {
            throw new UsageException(USAGE);
        }
        return new Arguments(args[0], args[1], day(args[2]), args.length == 4 ? args[3] : null);
    }

    private static LocalDate day(String text) throws UsageException {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Said below.
        }
        throw new UsageException("AS-OF (" + text + ") must be a day such as 2023-07-24");
    }
}
