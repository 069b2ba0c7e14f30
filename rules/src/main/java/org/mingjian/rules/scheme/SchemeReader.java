// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.YamlFile;
import org.mingjian.rules.yaml.YamlMapping;

/**
 * Reads an edition (考核方案) from its file, against a rulebook. A wrong file is refused whole with {@link InvalidScheme},
 * which names every defect with its line.
 */
public final class SchemeReader {

    /** The edition by which bureaus are judged unless another is named. */
    public static final String STANDARD = "2026_municipal";

    private static final String[] HEAD = {"id", "edition", "title", "source_document", "rounding?"};
    private static final String[] POINTS = {
        "full_marks", "dimensions", "indicators", "exclusive?", "exemptions?", "composite?"
    };
    private static final String[] TAIL = {
        "groups",
        "not_applicable",
        "veto",
        "bonus",
        "grades",
        "ranking",
        "ladder?",
        "deadlines",
        "periods",
        "performance?",
        "manual_scoring?",
        "fairness?"
    };

    private final Rulebook rulebook;
    private final boolean component;

    public SchemeReader(Rulebook rulebook) {
        this(rulebook, false);
    }

    /** @param component whether what is read enters a composite, and can be none itself */
    private SchemeReader(Rulebook rulebook, boolean component) {
        this.rulebook = rulebook;
        this.component = component;
    }

    /** All editions that travel with the classes, the standard one first, the others by id. */
    public List<EvaluationScheme> shipped() {
        return SchemeFiles.ids()
                .sorted(Comparator.comparing((String id) -> !id.equals(STANDARD))
                        .thenComparing(id -> id))
                .map(this::byId)
                .toList();
    }

    /** The edition that travels with the classes under this id, e.g. {@code 2026_municipal}. */
    public EvaluationScheme byId(String id) {
        String file = SchemeFiles.file(id);
        EvaluationScheme scheme = read(file, SchemeFiles.text(id));
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
        boolean composed = root.given("composite");
        root.keysInAnyOrder(composed ? keys("composite") : keys(POINTS));
        HeadReader.checkRounding(root);
        if (composed) {
            return composed(root);
        }
        var points = new PointsReader(rulebook, root);
        List<SchemeDimension> dimensions = points.dimensions();
        List<SchemeIndicator> indicators = new IndicatorsReader(rulebook, dimensions).read(root);
        return scheme(root, points.checkedFullMarks(dimensions, indicators), dimensions, indicators, null);
    }

    private EvaluationScheme composed(YamlMapping root) {
        if (component) {
            root.defect("composite", "a component of a composite score is none itself");
        }
        var components = new SchemeReader(rulebook, true);
        Composite composite =
                component ? new Composite("", List.of()) : new CompositeReader(root, components::byId).read();
        if (!PeriodsReader.periods(root).keySet().equals(Set.of(composite.period()))) {
            root.defect("periods", "a composite score is of its own period " + composite.period() + " alone");
        }
        return scheme(
                root,
                new BigDecimal("100.00"),
                CompositeReader.dimensions(),
                CompositeReader.indicators(composite),
                composite);
    }

    private static EvaluationScheme scheme(
            YamlMapping root,
            BigDecimal fullMarks,
            List<SchemeDimension> dimensions,
            List<SchemeIndicator> indicators,
            @Nullable Composite composite) {
        var duties = new DutiesReader(root, indicators);
        var outcome = new OutcomeReader(root, dimensions);
        List<Group> groups = duties.groups();
        List<GradeBand> grades = outcome.grades();
        return new EvaluationScheme(
                HeadReader.id(root),
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
                composite,
                LadderReader.ladder(root),
                LadderReader.deadlines(root),
                PeriodsReader.periods(root),
                PeriodsReader.snapshot(root),
                HeadReader.performance(root),
                HeadReader.manualScoring(root),
                FairnessReader.of(root),
                "");
    }

    private static String[] keys(String... middle) {
        return Stream.of(HEAD, middle, TAIL).flatMap(Arrays::stream).toArray(String[]::new);
    }

    /**
     * The file of an edition that travels with the classes, as it is.
     *
     * @throws InvalidScheme where there is none of this id
     */
    public static String text(String id) {
        return SchemeFiles.text(id);
    }
}
