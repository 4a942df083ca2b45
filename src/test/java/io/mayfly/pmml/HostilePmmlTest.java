package io.mayfly.pmml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are wrong, or meant to do harm. */
class HostilePmmlTest {

    private static final PmmlCards CARDS =
            PmmlCards.standard().withNames(Map.of("months_registered", "recent-registration"));

    private static InvalidDocumentException refusal(String pmml) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> CARDS.read(pmml));
    }

    private static String changed(String from, String to) throws IOException {
        String text = PmmlImportTest.anotherTool();
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE PMML [<!ENTITY x SYSTEM "file:///etc/passwd">]><PMML>&x;</PMML> | no document type
            <!DOCTYPE PMML SYSTEM "http://localhost:9/x.dtd"><PMML/> | no document type
            <!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a> | no document type
            <PMML>&x;</PMML> | x
            '' | well-formed XML
            <PMML> | well-formed XML
            {"formatVersion": 1} | well-formed XML
            <PMML/><PMML/> | well-formed XML
            <PMML version="4.4"/> | http://www.dmg.org/PMML-4_4
            <PMML xmlns="http://example.org/" version="4.4"/> | http://www.dmg.org/PMML-4_4
            <PMML xmlns="http://www.dmg.org/PMML-3_2" version="3.2"/> | a version from 4.0 to 4.4
            <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4"/> | one Scorecard
            <html/> | PMML, the root
            """)
    void read_noScorecard_isRefused(String text, String expected) {
        assertThatThrownBy(() -> CARDS.read(text))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void read_elementsWithoutEnd_areRefused() {
        assertThat(refusal("<a>".repeat(100_000))).hasMessageContaining("nested at most 100 deep");
    }

    @Test
    void read_tooManyElements_areRefused() {
        assertThat(refusal("<a>" + "<b/>".repeat(200_000) + "</a>")).hasMessageContaining("at most 200000 elements");
    }

    @Test
    void read_hugeAttribute_isRefused() {
        assertThat(refusal("<PMML version=\"" + "4".repeat(100_000_000) + "\"/>"))
                .hasMessageContaining("at most 20000000 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Scorecard modelName      | <RegressionModel/><Scorecard modelName | /PMML (line 3) | one Scorecard and no other model
            name="cash-share" displ   | name="order-size" displ   | DataField[4]/@name (line 11)  | a name that no other field has; the one on line 10
            partialScore="20"         | partialScore="NaN"        | Attribute[2]/@partialScore (line 30) | points from -1000 to 1000
            partialScore="20"         | partialScore="1e9"        | Attribute[2]/@partialScore (line 30) | points from -1000 to 1000
            partialScore="20"         | parcialScore="20"         | Attribute[2]/@partialScore (line 30) | points from -1000 to 1000
            value="0.7"               | value="INF"               | @value                        | a number from -1E15 to 1E15
            value="0.7"               | value="1E-999999999"      | @value                        | a number from -1E15 to 1E15
            operator="lessThan" value="6" | operator="isAbout" value="6" | @operator (line 31)    | isMissing, isNotMissing or one of
            booleanOperator="and"     | booleanOperator="surrogate" | @booleanOperator (line 34)  | a surrogate asks another field
            lessThan" value="6"       | lessThan" value="5"       | Characteristic[1] (line 26)   | an Attribute for every value
            partialScore="8"          | partialScore="30"         | Characteristic[1] (line 26)   | points that only rise or only fall
            field="months_registered" operator="isMissing" | field="cash-share" operator="isMissing" | Characteristic[1] (line 26) | exactly one field
            optype="continuous" dataType="integer"/> | optype="categorical" dataType="string"/> | DataField[1]/@dataType (line 8) | readings are numbers
            <MiningField name="order-size"/> | <!-- none --> | Characteristic[4] | that the MiningSchema names
            function="*"              | function="uppercase"      | Apply[1]/@function            | one of + - * /
            FieldRef field="cash-share" | FieldRef field="order-size" | FieldRef[1]/@field        | the field that the predicates
            initialScore="12.5"       | initialScore="much"       | Scorecard[1]/@initialScore    | points from -1000
            <Output>                  | <Targets/><Output>        | Targets[1]                    | no Targets
            <True/>                   | <SimpleSetPredicate field="order-size" booleanOperator="isIn"/> | SimpleSetPredicate[1] | not over a set
            """)
    void read_mistake_isLocated(String from, String to, String place, String expected) throws IOException {
        assertThatThrownBy(() -> CARDS.read(changed(from, to)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(expected);
    }

    @Test
    void read_manyMistakes_tellsAll() throws IOException {
        String text = changed("partialScore=\"20\"", "partialScore=\"many\"")
                .replace("partialScore=\"7\"", "partialScore=\"few\"")
                .replace("value=\"0.7\"", "value=\"most\"");

        assertThat(refusal(text).problems()).extracting(Problem::value).contains("many", "few", "most");
    }

    @Test
    void read_twoScorecards_isRefused() throws IOException {
        String text = PmmlImportTest.anotherTool();
        String model = text.substring(text.indexOf("<Scorecard"), text.indexOf("</PMML>"));

        assertThat(refusal(text.replace("</PMML>", model + "</PMML>")))
                .hasMessageContaining("found Scorecard, Scorecard, expected one Scorecard and no other model");
    }

    @Test
    void read_fieldAskedTwice_isRefused() throws IOException {
        assertThat(refusal(changed("\"order-size\" operator", "\"cash-share\" operator")))
                .hasMessageContaining("a field that no other Characteristic asks; the one on line");
    }

    @Test
    void read_bentLine_isRefused() throws IOException {
        String text = changed(
                "<Constant dataType=\"double\">20</Constant>",
                "<Apply function=\"*\"><Constant>40</Constant><FieldRef field=\"cash-share\"/></Apply>");

        assertThat(refusal(text)).hasMessageContaining("a line that is bent");
    }

    @Test
    void read_characteristicWithoutEnd_isRefusedBeforeItIsRead() throws IOException {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            attributes
                    .append(
                            "<Attribute partialScore=\"1\"><SimplePredicate field=\"order-size\" operator=\"equal\" value=\"")
                    .append(i)
                    .append("\"/></Attribute>");
        }
        String text = changed(
                "<Characteristic name=\"size\" reasonCode=\"R4\">",
                "<Characteristic name=\"size\" reasonCode=\"R4\">" + attributes);

        assertThat(refusal(text)).hasMessageContaining("at most 3000 elements in a Characteristic");
    }

    /** A few characters lost, doubled or swapped: read or refused, and nothing else. */
    @Property(tries = 300)
    void read_damagedText_isReadOrRefused(@ForAll Random random) throws IOException {
        StringBuilder text = new StringBuilder(PmmlImportTest.anotherTool());
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() - 20);
            int length = random.nextInt(20);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, at + length);
                case 1 -> text.insert(at, text.substring(at, at + length));
                default -> text.setCharAt(at, "<>&\"/= 9-.Ex\0".charAt(random.nextInt(13)));
            }
        }
        try {
            assertThat(CARDS.read(text.toString()).scorecard().signals()).isNotEmpty();
        } catch (InvalidDocumentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }
}
