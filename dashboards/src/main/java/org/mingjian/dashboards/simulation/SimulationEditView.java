// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.rules.rulebook.IndicatorKind;

/**
 * The form of a simulation: one part of the edition at a time, what stands now beside what shall stand.
 *
 * @param part code of the part shown; {@code whole} for weights, grades and bonuses
 * @param parts all parts
 * @param groups comparison group of each bureau
 * @param sum points of the draft's dimensions together
 */
public record SimulationEditView(
        SimulationHead head,
        String name,
        String note,
        String part,
        List<Part> parts,
        BigDecimal sum,
        BigDecimal fullMarks,
        List<FigureField> figures,
        List<ChoiceField> groups,
        List<IndicatorFields> indicators,
        List<FieldError> errors) {

    /** Whether the points of the draft do not sum to the full marks of the edition. */
    public boolean unbalanced() {
        return sum.compareTo(fullMarks) != 0;
    }

    /** Whether weights of dimensions are among the figures. */
    public boolean dimensions() {
        return figures.stream().anyMatch(one -> one.place().startsWith("dimensions["));
    }

    /** Whether the figures are weights of the parts of a composite score. */
    public boolean weights() {
        return indicators.stream().anyMatch(one -> one.points() != null && !one.known());
    }

    /**
     * A part of the edition.
     *
     * @param changed number of values changed in it
     */
    public record Part(
            String code,
            String title,
            int changed,
            @Nullable BigDecimal points,
            boolean current) {}

    /**
     * A figure that can be changed.
     *
     * @param place text of its place; name and id of the field
     * @param base what stands in the edition, as typed
     * @param shown the same as people read it
     * @param value what shall stand, as typed
     */
    public record FigureField(String place, String label, String base, String shown, String value, boolean wrong) {

        public boolean changed() {
            return !value.equals(base);
        }
    }

    /**
     * An indicator's figures, or those of a part of a composite score.
     *
     * @param known whether the rulebook has it, so that there is a page to read
     * @param points absent for a veto and for one the edition does not use
     * @param deductions by reason
     * @param parameters quantities its rules ask with
     */
    public record IndicatorFields(
            String code,
            String title,
            boolean known,
            IndicatorKind kind,
            FigureField enabled,
            @Nullable FigureField points,
            @Nullable FigureField cap,
            List<ReasonFields> deductions,
            List<FigureField> parameters) {

        /** Number of figures inside the fold. */
        public int more() {
            return (int) folded().count();
        }

        /** Whether anything inside the fold is changed or wrong, so that it stands open. */
        public boolean open() {
            return folded().anyMatch(one -> one.changed() || one.wrong());
        }

        private Stream<FigureField> folded() {
            return Stream.concat(deductions.stream().flatMap(one -> one.fields().stream()), parameters.stream());
        }
    }

    /**
     * What one reason deducts.
     *
     * @param reason what was found, in words
     * @param fields one amount, or one for each tier
     */
    public record ReasonFields(String reason, List<FigureField> fields) {}

    /**
     * A figure chosen from a few.
     *
     * @param options titles by value, in their order
     */
    public record ChoiceField(FigureField field, Map<String, String> options) {}
}
