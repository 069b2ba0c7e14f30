// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.scheme;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.SchemeDimension;
import org.mingjian.rules.scheme.SchemeIndicator;

/**
 * A scheme as its page needs it.
 *
 * @param blocks dimensions with their indicators
 * @param vetoes indicators whose confirmed finding stops or caps the score
 * @param bonuses indicators that add points
 * @param others editions it can be compared with
 * @param simulation where its newest result is simulated; empty where it is not
 */
public record SchemeView(
        EvaluationScheme scheme,
        List<Block> blocks,
        List<Row> vetoes,
        List<Row> bonuses,
        List<EvaluationScheme> others,
        String simulation) {
    public SchemeView {
        blocks = List.copyOf(blocks);
    }

    /** The same with the way to a simulation, and to the other editions. */
    SchemeView with(String path, List<EvaluationScheme> all) {
        List<EvaluationScheme> beside =
                all.stream().filter(one -> !one.id().equals(scheme.id())).toList();
        return new SchemeView(scheme, blocks, vetoes, bonuses, beside, path);
    }

    /** The years where the edition has them, whose parts are told by their number alone; else all periods. */
    public List<PeriodDates> periods() {
        List<PeriodDates> all = List.copyOf(scheme.periods().values());
        List<PeriodDates> years =
                all.stream().filter(one -> one.period().matches("\\d{4}")).toList();
        return years.isEmpty() ? all : years;
    }

    /** Title of a group; its code where the edition has no such group. */
    public String group(String code) {
        return scheme.groups().stream()
                .filter(one -> one.code().equals(code))
                .map(Group::title)
                .findFirst()
                .orElse(code);
    }

    /** Title of a dimension; its code where the edition has no such dimension; empty for none. */
    public String dimension(@Nullable String code) {
        return code == null
                ? ""
                : scheme.dimensions().stream()
                        .filter(one -> one.code().equals(code))
                        .map(SchemeDimension::title)
                        .findFirst()
                        .orElse(code);
    }

    /** Score below which the lowest grade is given; empty when there is one grade alone. */
    public @Nullable BigDecimal lowestBelow() {
        return scheme.grades().stream()
                .map(GradeBand::from)
                .filter(from -> from.signum() > 0)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A dimension and its indicators. */
    public record Block(SchemeDimension dimension, List<Row> rows) {}

    /** @param linked whether the rulebook has a page of it */
    public record Row(SchemeIndicator chosen, String title, boolean linked) {}

    static SchemeView of(EvaluationScheme scheme, Rulebook rulebook) {
        return new SchemeView(
                scheme,
                scheme.dimensions().stream()
                        .map(dimension -> new Block(
                                dimension,
                                rows(
                                        scheme,
                                        rulebook,
                                        one -> one.kind() == IndicatorKind.DEDUCTION
                                                && one.dimension().equals(dimension.code()))))
                        .toList(),
                rows(scheme, rulebook, one -> one.kind() == IndicatorKind.VETO),
                rows(scheme, rulebook, one -> one.kind() == IndicatorKind.BONUS),
                List.of(),
                "");
    }

    private static List<Row> rows(EvaluationScheme scheme, Rulebook rulebook, Predicate<SchemeIndicator> wanted) {
        IndicatorNames names = new IndicatorNames(rulebook, scheme);
        return scheme.indicators().stream()
                .filter(wanted)
                .map(one -> new Row(
                        one, names.indicator(one.code()), rulebook.indicators().containsKey(one.code())))
                .toList();
    }
}
