// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.YamlFile;
import org.mingjian.rules.yaml.YamlMapping;

/**
 * Reads an edition (考核方案) from its file, against a rulebook. A wrong file is refused whole with {@link InvalidScheme},
 * which names every defect with its line.
 */
public final class SchemeReader {

    private static final String FOLDER = "schemes/";

    private final Rulebook rulebook;

    public SchemeReader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The edition that travels with the classes under this id, e.g. {@code 2026_municipal}. */
    public EvaluationScheme byId(String id) {
        String file = FOLDER + id + ".yaml";
        EvaluationScheme scheme = read(file, resource(file, id));
        if (!scheme.id().equals(id)) {
            throw new InvalidScheme(
                    List.of(new Defect(file, 1, "id " + scheme.id() + " differs from the name of the file")));
        }
        return scheme;
    }

    /**
     * The edition in a text.
     *
     * @param file name of the file, as defects shall name it
     */
    public EvaluationScheme read(String file, String text) {
        var defects = new ArrayList<Defect>();
        YamlMapping root = new YamlFile(file, defects).read(text);
        EvaluationScheme scheme = defects.isEmpty() ? scheme(root) : null;
        if (scheme == null || !defects.isEmpty()) {
            throw new InvalidScheme(defects.stream().distinct().toList());
        }
        return scheme.withDigest(SchemeText.digest(scheme));
    }

    private EvaluationScheme scheme(YamlMapping root) {
        root.keysInAnyOrder(
                "id",
                "edition",
                "title",
                "source_document",
                "rounding?",
                "full_marks",
                "dimensions",
                "indicators",
                "exclusive?",
                "groups",
                "exemptions?",
                "not_applicable",
                "veto",
                "bonus",
                "grades",
                "ranking",
                "composite?",
                "ladder",
                "deadlines",
                "periods");
        checkRounding(root);
        var points = new PointsReader(rulebook, root);
        List<SchemeDimension> dimensions = points.dimensions();
        List<SchemeIndicator> indicators = new IndicatorsReader(rulebook, dimensions).read(root);
        BigDecimal fullMarks = points.checkedFullMarks(dimensions, indicators);
        var duties = new DutiesReader(root, indicators);
        var outcome = new OutcomeReader(root, dimensions);
        List<Group> groups = duties.groups();
        List<GradeBand> grades = outcome.grades();
        return new EvaluationScheme(
                id(root),
                root.text("edition"),
                root.text("title"),
                root.text("source_document"),
                fullMarks,
                dimensions,
                indicators,
                groups,
                duties.exemptions(groups),
                duties.exclusive(),
                root.word("not_applicable", NotApplicableTreatment.class),
                outcome.veto(grades),
                outcome.bonus(),
                grades,
                outcome.ranking(),
                PeriodsReader.composite(root),
                LadderReader.ladder(root),
                LadderReader.deadlines(root),
                PeriodsReader.periods(root),
                "");
    }

    private static String id(YamlMapping root) {
        String id = root.text("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9_-]{0,63}")) {
            root.defect("id", "id " + id + " is not made of lower-case letters, digits, _ and -");
        }
        return id;
    }

    /** Rounding is stated in the file for its readers; there is one way only. */
    private static void checkRounding(YamlMapping root) {
        if (!root.given("rounding")) {
            return;
        }
        YamlMapping rounding = root.mapping("rounding");
        rounding.keysInAnyOrder("mode", "scale");
        if (!rounding.text("mode").equals("half_up") || rounding.whole("scale") != 2) {
            root.defect("rounding", "rounding is half_up at scale 2, at each finding and once at the base score");
        }
    }

    private static String resource(String file, String id) {
        try (InputStream stream = SchemeReader.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null || !id.matches("[\\w-]+")) {
                throw new InvalidScheme(List.of(new Defect(file, 0, "no scheme " + id + " travels with the program")));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("resource cannot be read: " + file, unreadable);
        }
    }
}
