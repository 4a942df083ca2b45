package io.mayfly.spark;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.register.Register;
import io.mayfly.score.Assessment;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * Functions for SQL: {@code mayfly_score(dossier, as_of)}, {@code mayfly_band(dossier, as_of)} and {@code mayfly_report(dossier,
 * as_of)} of a dossier as JSON text and a day as text such as {@code '2023-07-24'}; of a date, {@code string(date)}. They answer
 * nothing where the dossier cannot be read or assessed, and {@code mayfly_error(dossier)} tells what is wrong with it. A refused score is
 * nothing too; the report tells why. A text that is no day stops the query.
 */
public final class SqlFunctions {

    private SqlFunctions() {}

    /**
     * Makes the functions known to a session.
     *
     * @param spark the session
     * @param maker makes what assesses
     * @param register the companies among which each is seen; {@code null} if each is seen alone. One of a later day than
     *     {@code as_of} is not looked into
     */
    public static void register(SparkSession spark, MayflyMaker maker, @Nullable Register register) {
        Broadcast<Register> shared = register == null
                ? null
                : JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(register);
        OnMachine mayfly = new OnMachine(maker, shared);
        register(spark, "mayfly_score", mayfly, AssessmentRows.POINTS, each -> AssessmentRows.decimal(each.score()));
        register(spark, "mayfly_band", mayfly, DataTypes.StringType, each -> AssessmentRows.name(each.band()));
        register(spark, "mayfly_report", mayfly, DataTypes.StringType, AssessmentRows::report);
        UDF1<@Nullable String, @Nullable String> error = text -> Line.of(text).error();
        spark.udf().register("mayfly_error", error, DataTypes.StringType);
    }

    private interface Answer<T> extends Function<Assessment, T>, Serializable {}

    private static <T> void register(
            SparkSession spark, String name, OnMachine mayfly, DataType type, Answer<T> answer) {
        UDF2<@Nullable String, @Nullable String, @Nullable T> function = (text, asOf) -> {
            Dossier dossier = Line.of(text).dossier();
            if (dossier == null || asOf == null) {
                return null;
            }
            Assessment assessment = mayfly.get()
                    .assessEach(List.of(dossier), LocalDate.parse(asOf))
                    .get(0)
                    .assessment();
            return assessment == null ? null : answer.apply(assessment);
        };
        spark.udf().register(name, function, type);
    }

    /** Makes what assesses when it is first asked for, once for each copy that Spark sends to a task. */
    private static final class OnMachine implements Serializable {

        private static final long serialVersionUID = 1;

        private final MayflyMaker maker;
        private final @Nullable Broadcast<Register> register;
        private transient @Nullable Mayfly mayfly;

        OnMachine(MayflyMaker maker, @Nullable Broadcast<Register> register) {
            this.maker = maker;
            this.register = register;
        }

        synchronized Mayfly get() {
            Mayfly made = mayfly;
            if (made == null) {
                made = register == null ? maker.get() : maker.get().withRegister(register.value());
                mayfly = made;
            }
            return made;
        }
    }
}
