package io.mayfly.benchmarks;

import io.mayfly.pmml.PmmlExport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dmg.pmml.scorecard.Scorecard;
import org.jpmml.evaluator.HasReasonCodeRanking;
import org.jpmml.evaluator.LoadingModelEvaluatorBuilder;
import org.jpmml.evaluator.ModelEvaluator;
import org.jpmml.evaluator.scorecard.PartialScore;
import org.jpmml.evaluator.scorecard.ScorecardScore;

/** JPMML-Evaluator on the document that Mayfly exports. It ranks reason codes itself where they are wanted. */
final class JpmmlEngine implements Engine, Explainer {

    private static final Map<String, Characteristic> BY_ID =
            Stream.of(Characteristic.ALL).collect(Collectors.toMap(c -> c.id, c -> c));

    private final ModelEvaluator<?> evaluator;
    private final String target;
    private final double[] readings = new double[Characteristic.ALL.length];

    private JpmmlEngine(boolean reasons) {
        String document = PmmlExport.of(Card.read()).text();
        try {
            LoadingModelEvaluatorBuilder builder = new LoadingModelEvaluatorBuilder()
                    .load(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
            // Outputs cost time, and the total and the ranking can be had without.
            Scorecard scorecard = (Scorecard) builder.getPMML().getModels().get(0);
            scorecard.setOutput(null);
            scorecard.setUseReasonCodes(reasons);
            evaluator = builder.build();
        } catch (Exception e) {
            throw new IllegalStateException("the exported document should be readable", e);
        }
        target = evaluator.getTargetFields().get(0).getName();
    }

    static JpmmlEngine ofTotal() {
        return new JpmmlEngine(false);
    }

    static JpmmlEngine ofReasons() {
        return new JpmmlEngine(true);
    }

    @Override
    public int score(Company company) {
        return tenths(evaluate(company));
    }

    @Override
    public Explanation explain(Company company) {
        ScorecardScore<?> score = evaluate(company);
        return new Ranked(tenths(score), ((HasReasonCodeRanking) score).getReasonCodeRanking(), score);
    }

    /** Codes in the order of their points. */
    List<String> ranking(Company company) {
        return ((HasReasonCodeRanking) evaluate(company)).getReasonCodeRanking();
    }

    private ScorecardScore<?> evaluate(Company company) {
        Readings.of(company, readings);
        Map<String, Double> inputs = new HashMap<>(64);
        for (int i = 0; i < readings.length; i++) {
            if (!Double.isNaN(readings[i])) {
                inputs.put(Characteristic.ALL[i].id, readings[i]);
            }
        }
        return (ScorecardScore<?>) evaluator.evaluate(inputs).get(target);
    }

    private static int tenths(ScorecardScore<?> score) {
        return (int) Math.round(((Number) score.getResult()).doubleValue() * 10);
    }

    /** Codes in the order of their points, which go with them when somebody asks. */
    private record Ranked(int total, List<String> codes, ScorecardScore<?> score) implements Explanation {
        @Override
        public List<Reason> reasons() {
            List<Reason> reasons = new ArrayList<>();
            for (PartialScore part : score.getPartialScores()) {
                int points = (int) Math.round(part.getValue().doubleValue() * 10);
                if (points != 0) {
                    Characteristic characteristic = BY_ID.get(part.getReasonCode());
                    reasons.add(new Reason(characteristic.id, points, characteristic.text));
                }
            }
            reasons.sort(Reason.MOST_FIRST);
            return reasons;
        }
    }
}
