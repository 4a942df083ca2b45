package io.mayfly.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.plot.LinePlot.Axis;
import io.mayfly.plot.LinePlot.Line;
import io.mayfly.plot.LinePlot.Point;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PlotTest {

    private static final String HOSTILE = "A & B <script> \"x\" \u0000 \ud800 \ufffe";

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(String svg) throws Exception {
        NodeList nodes = parsed(svg).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static LinePlot unit(Line... lines) {
        return new LinePlot("Title", new Axis("across", 0, 1), new Axis("up", 0, 1), List.of(lines));
    }

    @Test
    void linePlot_points_standWhereTheAxesSay() throws Exception {
        Line line = new Line("line", List.of(new Point(0, 0), new Point(0.5, 1), new Point(1, 0.25)), true);

        Document svg = parsed(unit(line).toSvg());

        assertThat(svg.getElementsByTagName("polyline")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("points")
                        .getNodeValue())
                .isEqualTo("60,460 270,40 480,355");
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Title");
        assertThat(texts(unit(line).toSvg())).contains("line", "across", "up", "0.2", "1");
    }

    @Test
    void linePlot_lineWithoutName_hasNoPlaceInTheLegend() throws Exception {
        Line chance = new Line("", List.of(new Point(0, 0), new Point(1, 1)), false);

        assertThat(texts(unit(chance).toSvg())).doesNotContain("");
        assertThat(unit().with(chance).toSvg()).isEqualTo(unit(chance).toSvg());
    }

    @Test
    void linePlot_pointBeyondAnAxis_staysAtItsEnd() throws Exception {
        Line line = new Line("far", List.of(new Point(-5, 9)), false);

        assertThat(parsed(unit(line).toSvg())
                        .getElementsByTagName("polyline")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("points")
                        .getNodeValue())
                .isEqualTo("60,40");
    }

    @Test
    void linePlot_impossibleNumbers_areRefused() {
        assertThatThrownBy(() -> new Axis("x", 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Axis("x", 0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Line("empty", List.of(), false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void barPlot_barsToEitherSide_shareOneZero() throws Exception {
        BarPlot plot = new BarPlot(
                "Steps", List.of(new BarPlot.Bar("up", 0, 30, "+30"), new BarPlot.Bar("down", 30, -12, "-42")));
        NodeList boxes = parsed(plot.toSvg()).getElementsByTagName("rect");

        // The first is the background. 42 points are 420 pixels.
        assertThat(boxes.item(1).getAttributes().getNamedItem("x").getNodeValue())
                .isEqualTo("420");
        assertThat(boxes.item(1).getAttributes().getNamedItem("width").getNodeValue())
                .isEqualTo("300");
        assertThat(boxes.item(2).getAttributes().getNamedItem("x").getNodeValue())
                .isEqualTo("300");
        assertThat(boxes.item(2).getAttributes().getNamedItem("width").getNodeValue())
                .isEqualTo("420");
        assertThat(texts(plot.toSvg())).contains("up", "+30", "down", "-42");
    }

    @Test
    void barPlot_allZero_isDrawnAllTheSame() throws Exception {
        assertThat(texts(new BarPlot("None", List.of(new BarPlot.Bar("nothing", 0, 0, "0"))).toSvg()))
                .contains("nothing");
        assertThatThrownBy(() -> new BarPlot("None", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gridPlot_counts_areAllThere() throws Exception {
        GridPlot plot =
                new GridPlot("Bands", "from", "to", Map.of("LOW", new TreeMap<>(Map.of("LOW", 3L, "HIGH", 0L))));

        assertThat(texts(plot.toSvg())).contains("LOW", "HIGH", "3", "0", "from", "to");
        assertThatThrownBy(
                        () -> new GridPlot("Bands", "from", "to", Map.of("A", Map.of("B", 1L), "C", Map.of("D", 1L))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyPlot_hostileText_isStillXml() throws Exception {
        String shown = "A & B <script> \"x\" \ufffd \ufffd \ufffd";
        String bars = new BarPlot(HOSTILE, List.of(new BarPlot.Bar(HOSTILE, 0, 1, HOSTILE))).toSvg();
        String grid = new GridPlot(HOSTILE, HOSTILE, HOSTILE, Map.of(HOSTILE, Map.of(HOSTILE, 1L))).toSvg();
        String lines = new LinePlot(
                        HOSTILE,
                        new Axis(HOSTILE, 0, 1),
                        new Axis(HOSTILE, 0, 1),
                        List.of(new Line(HOSTILE, List.of(new Point(0, 0)), false)))
                .toSvg();

        assertThat(texts(bars)).contains(shown);
        assertThat(texts(grid)).contains(shown);
        assertThat(texts(lines)).contains(shown);
    }
}
