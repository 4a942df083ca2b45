package io.mayfly.spark;

import io.mayfly.Mayfly;
import io.mayfly.register.Register;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * The job: dossiers in, a register of all of them and their assessments out. Where no other master is set, it runs on all cores of
 * this machine.
 */
public final class AssessOnSpark {

    static final int ALL_READ = 0;
    static final int SOME_REJECTED = 1;
    static final int UNREADABLE = 2;

    private static final int MOST_TOLD = 10;
    private static final int LONGEST_TOLD = 80;

    private static final String USAGE =
            """
            usage: IN OUT AS-OF [REGISTER]
              IN        dossiers: JSON Lines, or Parquet with a column "dossier" if the name ends in .parquet;
                        a file, a folder or a pattern
              OUT       folder for the assessments (OUT/assessments, Parquet) and the register (OUT/register)
              AS-OF     the day, such as 2023-07-24
              REGISTER  the register that an earlier run has left; without it one is built of IN
            """;

    /** What keeps the job from running, in one sentence. */
    private static final class UsageException extends Exception {
        private static final long serialVersionUID = 1;

        UsageException(String said) {
            super(said);
        }
    }

    private final SparkSession spark;
    private final PrintStream err;

    private AssessOnSpark(SparkSession spark, PrintStream err) {
        this.spark = spark;
        this.err = err;
    }

    /**
     * Runs and, unless all was read, ends the virtual machine with exit code 1 or 2.
     *
     * @param args in, out, day and, if there is one already, a register
     */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, err);
        if (code != ALL_READ) {
            System.exit(code);
        }
    }

    /**
     * Runs.
     *
     * @param args as for {@link #main}
     * @param err where everything is told
     * @return the exit code: 0 all read, 1 some rejected, 2 wrong usage or unreadable files
     */
    static int run(String[] args, PrintStream err) {
        if (args.length < 3 || args.length > 4) {
            err.print(USAGE);
            return UNREADABLE;
        }
        try {
            LocalDate asOf = day(args[2]);
            SparkConf conf = new SparkConf()
                    .setAppName("Mayfly")
                    .setIfMissing("spark.master", "local[*]")
                    .setIfMissing("spark.ui.enabled", "false");
            try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
                return new AssessOnSpark(spark, err).run(args[0], args[1], asOf, args.length == 4 ? args[3] : null);
            }
        } catch (UsageException | IOException e) {
            err.println(e.getMessage());
            return UNREADABLE;
        }
    }

    private static LocalDate day(String text) throws UsageException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException("AS-OF (" + text + ") must be a day such as 2023-07-24");
        }
    }

    private int run(String in, String out, LocalDate asOf, @Nullable String saved) throws UsageException, IOException {
        Path assessments = new Path(out, "assessments");
        if (fileSystem(assessments).exists(new Path(assessments, "_SUCCESS"))) {
            throw new UsageException("OUT (" + out + ") must be new, and holds assessments");
        }
        FileStatus[] found = fileSystem(new Path(in)).globStatus(new Path(in));
        if (found == null || found.length == 0) {
            throw new UsageException("cannot read " + in + ": no such file");
        }
        Companies companies = new Companies(Lines.read(spark, in), asOf, Mayfly::standard);
        Register register = saved == null ? built(companies, new Path(out, "register")) : loaded(saved, asOf);
        // What a run that failed has left is no result.
        companies.assess(register).write().mode(SaveMode.Overwrite).parquet(assessments.toString());
        return told(spark.read().parquet(assessments.toString()));
    }

    private Configuration hadoop() {
        return spark.sparkContext().hadoopConfiguration();
    }

    private FileSystem fileSystem(Path path) throws IOException {
        return path.getFileSystem(hadoop());
    }

    private Register built(Companies companies, Path folder) throws IOException {
        Register register = companies.register();
        err.println("register " + SavedRegister.save(register, folder, hadoop()) + ": " + register);
        return register;
    }

    private Register loaded(String saved, LocalDate asOf) throws UsageException {
        try {
            Register register = SavedRegister.load(new Path(saved), hadoop());
            if (!register.asOf().equals(asOf)) {
                throw new UsageException("REGISTER must be of AS-OF (" + asOf + "), and is of " + register.asOf());
            }
            return register;
        } catch (IOException e) {
            throw new UsageException("cannot read " + saved + ": " + e.getMessage());
        }
    }

    /** Counts what was written, since counting along the way counts parts twice that Spark did twice. */
    private int told(Dataset<Row> assessments) {
        Dataset<Row> broken = assessments.filter("error is not null");
        long rejected = broken.count();
        long read = assessments.count();
        for (Row row : broken.select("company", "line", "error").takeAsList(MOST_TOLD)) {
            String which = row.isNullAt(0) ? row.isNullAt(1) ? "a row" : row.getString(1) : row.getString(0);
            err.println("rejected: " + shortened(which) + ": " + row.getString(2));
        }
        if (rejected > MOST_TOLD) {
            err.println("and " + (rejected - MOST_TOLD) + " more, which are in OUT with their errors");
        }
        err.println(read + " read, " + (read - rejected) + " assessed, " + rejected + " rejected");
        return rejected > 0 ? SOME_REJECTED : ALL_READ;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TOLD ? text : text.substring(0, LONGEST_TOLD) + "…";
    }
}
