package io.mayfly.spark;

import io.mayfly.FirstScores;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.identity.Transliteration;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import io.mayfly.score.Points;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Companies that are assessed together on a cluster, with the result of {@link Mayfly#assessAll}. Each partition builds a part of
 * whatever is built of all companies, and parts are put together in a tree, so that no company and no key is ever sent to where
 * others of its kind are: many companies at one address are no more work than at many.
 *
 * @param lines a dossier each, as JSON; read up to four times, each time the same
 * @param asOf the day of the assessments
 * @param maker makes what assesses
 */
public record Companies(Dataset<String> lines, LocalDate asOf, MayflyMaker maker) {

    /** Levels of the tree in which parts are put together: of 10,000 parts no machine gets more than some hundred. */
    private static final int DEPTH = 2;

    /**
     * Builds the register of all companies whose line can be read, with first scores of those that others deal with.
     *
     * @return the register, which one machine and the driver must be able to hold
     */
    public Register register() {
        Register rows = rows();
        Broadcast<Register> shared = context().broadcast(rows);
        BitSet places = dealtWith(shared);
        HashMap<Integer, Points> scores =
                places.isEmpty() ? new HashMap<>() : scores(shared, context().broadcast(places));
        shared.destroy();
        return FirstScores.of(maker.get(), rows).register(scores);
    }

    private Register rows() {
        LocalDate day = asOf;
        MayflyMaker made = maker;
        PartialRegister none = new PartialRegister(RegisterBuilder.asOf(day)
                .transliteration(Transliteration.available().id()));
        return lines.javaRDD()
                .mapPartitions(part -> {
                    RegisterRows rows = RegisterRows.of(day, made.get().reference(), Transliteration.available());
                    return Line.dossiers(part).map(rows::row).iterator();
                })
                .treeAggregate(none, PartialRegister::add, PartialRegister::merge, DEPTH, true)
                .build();
    }

    private BitSet dealtWith(Broadcast<Register> register) {
        MayflyMaker made = maker;
        JavaRDD<BitSet> parts = lines.javaRDD().mapPartitions(part -> {
            FirstScores first = FirstScores.of(made.get(), register.value());
            BitSet places = new BitSet();
            Line.dossiers(part)
                    .flatMap(dossier -> first.dealtWith(dossier).stream())
                    .forEach(member -> places.set(member.place()));
            return List.of(places).iterator();
        });
        return parts.treeAggregate(new BitSet(), Companies::or, Companies::or, DEPTH, true);
    }

    private HashMap<Integer, Points> scores(Broadcast<Register> register, Broadcast<BitSet> places) {
        MayflyMaker made = maker;
        JavaRDD<HashMap<Integer, Points>> parts = lines.javaRDD().mapPartitions(part -> {
            FirstScores first = FirstScores.of(made.get(), register.value());
            HashMap<Integer, Points> scores = new HashMap<>();
            Stream<Dossier> wanted = Line.dossiers(part).filter(dossier -> first.isOneOf(places.value(), dossier));
            InTurn.blocks(wanted).forEach(block -> highest(scores, first.scores(block)));
            return List.of(scores).iterator();
        });
        return parts.treeAggregate(new HashMap<>(), Companies::highest, Companies::highest, DEPTH, true);
    }

    private static BitSet or(BitSet all, BitSet more) {
        all.or(more);
        return all;
    }

    private static HashMap<Integer, Points> highest(HashMap<Integer, Points> all, Map<Integer, Points> more) {
        more.forEach((place, score) -> all.merge(place, score, FirstScores::highest));
        return all;
    }

    /**
     * Assesses all companies.
     *
     * @param register the companies among which each is seen: that of {@link #register}, or one that was saved
     * @return a row for each line that is not blank, with the columns of {@link AssessmentRows}; what cannot be read or assessed
     *     is a row with its error
     */
    public Dataset<Row> assess(Register register) {
        return rows(register, AssessmentRows::report);
    }

    /**
     * Assesses all companies without writing reports, which take most of the time and space.
     *
     * @param register as for {@link #assess}
     * @return as {@link #assess}, with nothing in the column {@code report}
     */
    public Dataset<Row> score(Register register) {
        return rows(register, assessment -> null);
    }

    private Dataset<Row> rows(Register register, AssessmentRows.Reporting reporting) {
        Broadcast<Register> shared = context().broadcast(register);
        LocalDate day = asOf;
        MayflyMaker made = maker;
        MapPartitionsFunction<String, Row> rows =
                part -> new AssessmentRows(made.get().withRegister(shared.value()), day, reporting).of(part);
        return lines.mapPartitions(rows, Encoders.row(AssessmentRows.SCHEMA));
    }

    private JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(lines.sparkSession().sparkContext());
    }
}
