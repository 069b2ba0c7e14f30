// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.Periods;

/**
 * What a bureau came to over the periods, oldest first.
 *
 * @param trend one score a period: its own, those of the one bureau whose history it carries on, and those imported
 * @param others scores of other bureaus it came out of, which no line can carry on
 */
record ScoreHistory(List<PeriodScore> trend, List<PeriodScore> others) {

    private static final Comparator<PeriodScore> OLDEST_FIRST = Comparator.comparing(ScoreHistory::end);

    /**
     * @param points of every bureau of the family, by code
     * @param imported the same, published by others
     */
    static ScoreHistory of(
            String bureau,
            BureauFamilies.Family family,
            Map<String, List<PeriodScore>> points,
            Map<String, List<PeriodScore>> imported) {
        Map<String, PeriodScore> trend = new LinkedHashMap<>();
        List<PeriodScore> others = new ArrayList<>();
        List<String> carried = family.carried(bureau);
        for (String code : family.of(bureau)) {
            List<PeriodScore> scores = new ArrayList<>(points.getOrDefault(code, List.of()));
            scores.addAll(imported.getOrDefault(code, List.of()));
            for (PeriodScore score : scores) {
                PeriodScore named = code.equals(bureau) ? score : score.of(family.name(code));
                if (!carried.contains(code)) {
                    others.add(named);
                } else {
                    trend.putIfAbsent(score.period(), named);
                }
            }
        }
        return new ScoreHistory(
                trend.values().stream().sorted(OLDEST_FIRST).toList(),
                others.stream().sorted(OLDEST_FIRST).toList());
    }

    private static LocalDate end(PeriodScore score) {
        Optional<PeriodDates> dates = Periods.named(score.period());
        return dates.map(PeriodDates::to).orElse(LocalDate.MAX);
    }
}
