package io.mayfly.spark;

import io.mayfly.Mayfly;
import io.mayfly.register.Register;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

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
     * @throws IOException if Spark cannot be stopped
     */
    public static void main(String[] args) throws IOException {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, err);
        if (code != ALL_READ) {
            System.exit(code);
        }
    }

    private static int run(String[] args, PrintStream err) throws IOException {
        try {
            Arguments arguments = Arguments.of(args);
            SparkConf conf = new SparkConf()
                    .setAppName("Mayfly")
                    .setIfMissing("spark.master", "local[*]")
                    .setIfMissing("spark.ui.enabled", "false");
            try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
                return run(spark, arguments, err);
            }
        } catch (UsageException e) {
            err.println(e.getMessage());
            return UNREADABLE;
        }
    }

    /**
     * Runs in a session.
     *
     * @param spark the session; stays open
     * @param arguments what to do
     * @param err where everything is told
     * @return the exit code: 0 all read, 1 some rejected, 2 unreadable files
     */
    static int run(SparkSession spark, Arguments arguments, PrintStream err) {
        try {
            return new AssessOnSpark(spark, err).run(arguments);
        } catch (UsageException | IOException e) {
            err.println(e.getMessage());
            return UNREADABLE;
        }
    }

    private int run(Arguments arguments) throws UsageException, IOException {
        Path assessments = new Path(arguments.out(), "assessments");
        if (files(assessments).exists(new Path(assessments, "_SUCCESS"))) {
            throw new UsageException("OUT (" + arguments.out() + ") must be new, and holds assessments");
        }
        Companies companies = new Companies(lines(arguments.in()), arguments.asOf(), Mayfly::standard);
        Register register = arguments.register() == null
                ? built(companies, new Path(arguments.out(), "register"))
                : loaded(arguments.register(), arguments.asOf());
        // What a run that failed has left is no result.
        companies.assess(register).write().mode(SaveMode.Overwrite).parquet(assessments.toString());
        return told(spark.read().parquet(assessments.toString()));
    }

    private Dataset<String> lines(String in) throws UsageException, IOException {
        FileStatus[] found = files(new Path(in)).globStatus(new Path(in));
        if (found == null || found.length == 0) {
            throw new UsageException("cannot read " + in + ": no such file");
        }
        try {
            return Lines.read(spark, in);
        } catch (Exception e) {
            // Scala throws AnalysisException, which is a checked one, without a declaration.
            if (e instanceof AnalysisException) {
                throw new UsageException("cannot read " + in + ": " + e.getMessage());
            }
            throw e;
        }
    }

    private Configuration hadoop() {
        return spark.sparkContext().hadoopConfiguration();
    }

    private FileSystem files(Path path) throws IOException {
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
