package io.mayfly.pmml;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a scorecard of PMML says beside its characteristics, of which a card takes over nothing. */
final class ForeignSettings {

    private static final Map<String, String> LEFT = Map.of(
            "Output", "a card has outputs of its own",
            "ModelStats", "statistics are no part of a card",
            "ModelExplanation", "a card tells of its validation in its notes",
            "LocalTransformations", "no field that is asked needs one",
            "ModelVerification", "its records were not tried");

    private ForeignSettings() {}

    static void tell(Element model, Mistakes mistakes, Consumer<String> leftOut) {
        for (Element child : model.children()) {
            String why = LEFT.get(child.name());
            if (why != null) {
                leftOut.accept(child.name() + " on line " + child.place().line() + " is left out: " + why + ".");
            } else if (child.name().equals("Targets")) {
                mistakes.at(child, "Targets", "no Targets: a total is the sum of the points and nothing is done to it");
            } else if (!List.of("MiningSchema", "Characteristics", "Extension").contains(child.name())) {
                mistakes.at(child, child.name(), "an element of a Scorecard of PMML 4");
            }
        }
        if (!model.attributes().getOrDefault("isScorable", "true").equals("true")) {
            leftOut.accept("The document says that it is not for scoring (isScorable).");
        }
        if (!model.attributes().getOrDefault("useReasonCodes", "true").equals("false")) {
            leftOut.accept("Reason codes, their baseline and their order are left out: a card ranks signals by their"
                    + " points, the most first.");
        }
    }
}
