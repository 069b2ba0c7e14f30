// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Points;
import org.mingjian.dashboards.message.LetterView;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Group;

/**
 * Composes the letters of one month from one result.
 *
 * @param sheets of all bureaus, for the medians of their groups
 * @param before period before; null: there is none
 * @param scores of the period before, by bureau
 */
record ComposeLetter(
        YearMonth month,
        LetterRepository.Standing current,
        EvaluationScheme scheme,
        IndicatorNames names,
        List<LetterRepository.Sheet> sheets,
        LetterRepository.@Nullable Standing before,
        Map<String, BigDecimal> scores) {

    private static final BigDecimal TWO = new BigDecimal(2);

    LetterView of(LetterRepository.Sheet own, List<LetterRepository.Open> open, LetterView.Register register) {
        List<BigDecimal> peers = sheets.stream()
                .filter(sheet -> sheet.group().equals(own.group()))
                .map(LetterRepository.Sheet::score)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        BigDecimal earlier = scores.get(own.bureau());
        return new LetterView(
                own.bureau(),
                own.name(),
                month.toString(),
                current.period(),
                current.published(),
                group(own.group()),
                peers.size(),
                Points.textOrNull(own.score()),
                own.grade(),
                peers.isEmpty() ? null : Points.text(median(peers)),
                before == null ? null : before.period(),
                Points.textOrNull(earlier),
                change(own.score(), earlier),
                Points.text(own.coverage()),
                open.stream().mapToInt(LetterRepository.Open::findings).sum(),
                open.stream().map(this::line).toList(),
                register);
    }

    private LetterView.Line line(LetterRepository.Open open) {
        return new LetterView.Line(
                open.indicator(), names.indicator(open.indicator()), open.findings(), Points.text(open.deducted()));
    }

    private String group(String code) {
        return scheme.groups().stream()
                .filter(group -> group.code().equals(code))
                .map(Group::title)
                .findFirst()
                .orElse(code);
    }

    private static @Nullable String change(@Nullable BigDecimal now, @Nullable BigDecimal earlier) {
        if (now == null || earlier == null) {
            return null;
        }
        BigDecimal change = now.subtract(earlier);
        return (change.signum() > 0 ? "+" : "") + Points.text(change).replace('-', '−');
    }

    /** The middle one, or the mean of the two in the middle. */
    static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO, 2, RoundingMode.HALF_UP);
    }
}
