package io.mayfly.benchmarks;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.Program;
import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CEL-Java: the card as one expression over the same readings that Mayfly takes. */
final class CelEngine implements Engine {

    private final List<String> names;
    private final Program program;
    private final double[] readings;

    CelEngine() {
        Scorecard card = Card.read();
        names = card.signals().stream().map(CelEngine::name).toList();
        readings = new double[names.size()];
        String total = Points.BASE
                + card.signals().stream()
                        .map(entry -> " + (" + points(entry) + ")")
                        .collect(Collectors.joining());
        program = compile(total);
    }

    private Program compile(String expression) {
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .addFunctionDeclarations(
                        CelFunctionDecl.newFunctionDeclaration(
                                "log10",
                                CelOverloadDecl.newGlobalOverload("log10", SimpleType.DOUBLE, SimpleType.DOUBLE)),
                        CelFunctionDecl.newFunctionDeclaration(
                                "rounded",
                                CelOverloadDecl.newGlobalOverload("rounded", SimpleType.INT, SimpleType.DOUBLE)));
        names.forEach(name -> compiler.addVar(name, SimpleType.DOUBLE));
        try {
            return CelRuntimeFactory.standardCelRuntimeBuilder()
                    .addFunctionBindings(
                            CelFunctionBinding.from("log10", Double.class, Math::log10),
                            CelFunctionBinding.from("rounded", Double.class, CelEngine::rounded))
                    .build()
                    .createProgram(compiler.build().compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("the expression should be valid: " + expression, e);
        }
    }

    @Override
    public int score(Company company) {
        Readings.of(company, readings);
        Map<String, Object> inputs = new HashMap<>(64);
        for (int i = 0; i < readings.length; i++) {
            inputs.put(names.get(i), readings[i]);
        }
        try {
            return ((Long) program.eval(inputs)).intValue();
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("the expression should hold for any company", e);
        }
    }

    private static String name(Scorecard.Entry entry) {
        return entry.id().replace('-', '_');
    }

    private static long rounded(double y) {
        return (long) (y < 0 ? -Math.floor(0.5 - y) : Math.floor(y + 0.5));
    }

    /** The pieces of the curve, none of which holds for a missing value. */
    private static String points(Scorecard.Entry entry) {
        String x = name(entry);
        Curve curve = entry.curve();
        List<Curve.Knot> knots = curve.knots();
        int unknown = entry.unknownPoints() == null ? 0 : entry.unknownPoints().tenths();
        int first = knots.get(0).points().tenths();
        int last = knots.get(knots.size() - 1).points().tenths();
        if (entry.unit().equals("yes or no")) {
            return x + " == 1.0 ? " + last + (unknown == 0 ? " : 0" : " : " + x + " == 0.0 ? 0 : " + unknown);
        }
        StringBuilder text = new StringBuilder(x + " <= " + at(knots.get(0)) + " ? " + first);
        for (int k = 1; k < knots.size(); k++) {
            text.append(" : " + x + " < " + at(knots.get(k)) + " ? " + line(x, curve, knots.get(k - 1), knots.get(k)));
        }
        return text + " : " + x + " >= " + at(knots.get(knots.size() - 1)) + " ? " + last + " : " + unknown;
    }

    private static String line(String x, Curve curve, Curve.Knot from, Curve.Knot to) {
        boolean log = curve.scale() == Curve.Scale.LOG10;
        int y0 = from.points().tenths();
        int rise = to.points().tenths() - y0;
        if (rise == 0) {
            return String.valueOf(y0);
        }
        double x0 = log ? Math.log10(at(from)) : at(from);
        double x1 = log ? Math.log10(at(to)) : at(to);
        return "rounded(%d.0 + %d.0 * ((%s - %s) / %s))".formatted(y0, rise, log ? "log10(" + x + ")" : x, x0, x1 - x0);
    }

    private static double at(Curve.Knot knot) {
        return knot.reading().doubleValue();
    }
}
