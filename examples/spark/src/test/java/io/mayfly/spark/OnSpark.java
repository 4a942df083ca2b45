package io.mayfly.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** One session for all tests: to start one takes seconds. */
final class OnSpark {

    static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .appName("tests")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();

    private OnSpark() {}

    /** Lines in order, spread over partitions. */
    static Dataset<String> lines(List<String> lines, int partitions) {
        return SPARK.createDataset(
                SPARK.sparkContext()
                        .parallelize(
                                scala.jdk.javaapi.CollectionConverters.asScala(lines)
                                        .toSeq(),
                                partitions,
                                scala.reflect.ClassTag$.MODULE$.apply(String.class)),
                Encoders.STRING());
    }
}
