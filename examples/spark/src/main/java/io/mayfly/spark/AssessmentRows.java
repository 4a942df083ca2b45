package io.mayfly.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import io.mayfly.Assessed;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.report.JsonReport;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Points;
import io.mayfly.score.Reason;
import io.mayfly.score.ScoreInterval;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Assessments as rows. */
public final class AssessmentRows {

    /** Points have one decimal, and are exact. */
    static final DataType POINTS = createDecimalType(4, 1);

    /**
     * The columns: {@code company}, its id; {@code score} and {@code band}, nothing where the score is refused; {@code low} and
     * {@code high}, the interval beside it; {@code coverage}, the share from 0 to 1 of what a diligent check would obtain;
     * {@code reasons}, the headlines in words; {@code report}, the JSON report; and where there is none of these {@code error},
     * what is wrong, and {@code line}, the text of a line that cannot be read.
     */
    public static final StructType SCHEMA = new StructType()
            .add("company", StringType)
            .add("score", POINTS)
            .add("band", StringType)
            .add("low", POINTS)
            .add("high", POINTS)
            .add("coverage", createDecimalType(4, 3))
            .add("reasons", createArrayType(StringType))
            .add("report", StringType)
            .add("error", StringType)
            .add("line", StringType);

    /** What stands in the column of reports. */
    interface Reporting extends Function<Assessment, @Nullable String>, Serializable {}

    private final Mayfly mayfly;
    private final LocalDate asOf;
    private final Reporting reporting;

    AssessmentRows(Mayfly mayfly, LocalDate asOf, Reporting reporting) {
        this.mayfly = mayfly;
        this.asOf = asOf;
        this.reporting = reporting;
    }

    /** The rows of lines, in their order; some lines are held at a time. */
    Iterator<Row> of(Iterator<String> lines) {
        return InTurn.blocks(Line.read(lines))
                .flatMap(block -> rows(block).stream())
                .iterator();
    }

    private List<Row> rows(List<Line> lines) {
        List<Dossier> dossiers =
                lines.stream().map(Line::dossier).flatMap(Stream::ofNullable).toList();
        Iterator<Assessed> assessed = mayfly.assessEach(dossiers, asOf).iterator();
        List<Row> rows = new ArrayList<>(lines.size());
        for (Line line : lines) {
            rows.add(line.dossier() == null ? broken(line) : row(assessed.next()));
        }
        return rows;
    }

    private static Row broken(Line line) {
        return RowFactory.create(null, null, null, null, null, null, null, null, line.error(), line.text());
    }

    private Row row(Assessed each) {
        Assessment assessment = each.assessment();
        return assessment == null
                ? RowFactory.create(each.company(), null, null, null, null, null, null, null, each.problem(), null)
                : row(each.company(), assessment);
    }

    private Row row(String company, Assessment assessment) {
        ScoreInterval interval = assessment.interval();
        return RowFactory.create(
                company,
                decimal(assessment.score()),
                name(assessment.band()),
                decimal(interval.low()),
                decimal(interval.high()),
                assessment.expectedCoverage(),
                assessment.reasons().stream().map(Reason::text).toArray(String[]::new),
                reporting.apply(assessment),
                null,
                null);
    }

    static @Nullable BigDecimal decimal(@Nullable Points points) {
        return points == null ? null : points.decimal();
    }

    static @Nullable String name(@Nullable Band band) {
        return band == null ? null : band.name();
    }

    static String report(Assessment assessment) {
        return JsonReport.of(assessment);
    }
}
