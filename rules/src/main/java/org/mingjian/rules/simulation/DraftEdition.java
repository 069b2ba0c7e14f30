// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.InvalidScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.YamlText;

/**
 * An edition with an overlay laid over it (草案): a scheme as any other, read and checked by the one reader of schemes.
 *
 * @param base the edition it starts from
 * @param overlay what it changes, without what changes nothing; groups of bureaus among it, which its file does not say
 * @param scheme what comes of it
 * @param text its file, which {@link SchemeReader} accepts
 */
public record DraftEdition(EvaluationScheme base, Overlay overlay, EvaluationScheme scheme, String text) {

    private static final String FILE = "draft.yaml";

    /**
     * @param baseText the file of the base edition
     * @throws InvalidDraft naming each wrong value at its place
     */
    public static DraftEdition of(Rulebook rulebook, EvaluationScheme base, String baseText, Overlay overlay) {
        return of(
                rulebook,
                base,
                baseText,
                overlay,
                new DraftName(base.id(), base.edition(), base.title(), base.sourceDocument()),
                "");
    }

    /**
     * The same under a name of its own.
     *
     * @param heading comment lines at the head of its file
     */
    public static DraftEdition of(
            Rulebook rulebook,
            EvaluationScheme base,
            String baseText,
            Overlay overlay,
            DraftName name,
            String heading) {
        Overlay checked = new OverlayCheck(new EditionFigures(rulebook, base)).checked(overlay);
        Overlay whole = new Weighting(base).spelledOut(checked);
        contradictions(base, whole);
        Composite composite = base.composite();
        Map<String, @Nullable Object> tree = composite == null
                ? new EditionTree(rulebook, base, baseText, whole).laid(name)
                : new CompositeTree(composite, baseText, whole).laid(name);
        var file = YamlText.of(heading, tree);
        try {
            EvaluationScheme scheme = new SchemeReader(rulebook).read(FILE, file.text());
            return new DraftEdition(base, checked, scheme, file.text());
        } catch (InvalidScheme invalid) {
            throw new InvalidDraft(invalid.defects().stream()
                    .map(defect -> problem(defect, file.places(), checked))
                    .toList());
        }
    }

    /** The same with bureaus put into other groups. */
    DraftEdition with(Overlay groups) {
        return groups.isEmpty() ? this : new DraftEdition(base, overlay.with(groups), scheme, text);
    }

    /** What two values say against each other; told in words before the reader would. */
    private static void contradictions(EvaluationScheme base, Overlay whole) {
        var problems = new ArrayList<DraftProblem>();
        Map<Place, String> values = whole.values();
        base.indicators().forEach(one -> {
            Place cap = Place.of(Place.Kind.CAP, one.code(), "");
            String points = values.getOrDefault(
                    Place.of(Place.Kind.POINTS, one.code(), ""), one.points().toPlainString());
            if (values.containsKey(cap) && OverlayCheck.above(values.get(cap), points)) {
                problems.add(DraftProblem.of(cap.text(), "cap.above", one.code(), values.get(cap), points));
            }
        });
        boolean none = base.indicators().stream()
                .allMatch(one -> "false".equals(values.get(Place.of(Place.Kind.ENABLED, one.code(), ""))));
        if (none) {
            problems.add(DraftProblem.of("", "indicators.none"));
        }
        String above = null;
        for (var band : base.grades()) {
            String place = "grades[" + band.grade() + "].from";
            String from = Place.of(place).map(values::get).orElse(band.from().toPlainString());
            if (above != null && !OverlayCheck.above(above, from)) {
                problems.add(DraftProblem.of(place, "grades.order", band.grade(), from, above));
            }
            above = from;
        }
        if (above != null && OverlayCheck.above(above, "0")) {
            problems.add(DraftProblem.of(
                    "grades[" + base.grades().get(base.grades().size() - 1).grade() + "].from", "grades.last"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidDraft(problems);
        }
    }

    /** A defect of the file at the nearest place somebody changed. */
    private static DraftProblem problem(Defect defect, SortedMap<Integer, String> places, Overlay overlay) {
        String line = places.getOrDefault(defect.line(), "");
        String place = overlay.texts().keySet().stream()
                .filter(one -> one.equals(line) || line.startsWith(one.substring(0, one.lastIndexOf('.') + 1)))
                .max(Comparator.comparing(one -> one.equals(line)))
                .orElse("");
        return DraftProblem.of(place, "scheme", defect.problem());
    }
}
