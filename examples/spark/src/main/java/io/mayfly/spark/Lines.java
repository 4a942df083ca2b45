package io.mayfly.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.is_valid_utf8;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_valid_utf8;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads dossiers as lines of JSON. */
public final class Lines {

    /** Stands before a line that was not UTF-8. No dossier begins like that. */
    static final String NOT_UTF8 = "not UTF-8: ";

    private Lines() {}

    /**
     * Reads files.
     *
     * @param spark the session
     * @param in a file, a folder or a pattern: Parquet with a column {@code dossier} of text where the name ends in
     *     {@code .parquet}, else JSON Lines in UTF-8, packed or not
     * @return the lines
     */
    public static Dataset<String> read(SparkSession spark, String in) {
        // Only the line feed ends a line: the carriage return before it is white space in JSON.
        Dataset<Row> rows = in.endsWith(".parquet")
                ? spark.read().parquet(in).select(col("dossier").as("value"))
                : spark.read().option("lineSep", "\n").text(in);
        Column line = col("value");
        // Spark would put a replacement character for what is not UTF-8, and the dossier could still be read.
        return rows.select(when(line.isNull().or(is_valid_utf8(line)), line)
                        .otherwise(concat(lit(NOT_UTF8), make_valid_utf8(line))))
                .as(Encoders.STRING());
    }
}
