// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * Which indicators of an edition carry on those of the one before it (改号对照), so that a trend survives new numbers.
 *
 * @param from id of the earlier edition
 * @param to id of the later edition
 * @param carried codes of the later edition by code of the earlier; several where one was split, the same under several
 *     where some were merged
 * @param dropped codes of the earlier edition that nothing carries on
 */
public record Renumbering(String from, String to, SortedMap<String, List<String>> carried, List<String> dropped) {

    public Renumbering {
        carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
        dropped = List.copyOf(dropped);
    }

    /** Indicators of the earlier edition that a later one carries on, by code; empty for a new one. */
    public List<String> predecessors(String later) {
        return carried.entrySet().stream()
                .filter(entry -> entry.getValue().contains(later))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /**
     * Scoring rates (得分率) of an earlier sheet under the later edition's codes: percent of the assessed points of its
     * predecessors, rounded HALF_UP to 0.01. A code whose predecessors were not assessed is left out.
     */
    public SortedMap<String, BigDecimal> rates(ScoreSheet earlier) {
        SortedSet<String> later = new TreeSet<>();
        carried.values().forEach(later::addAll);
        var rates = new TreeMap<String, BigDecimal>();
        for (String code : later) {
            List<String> predecessors = predecessors(code);
            List<ScoreLine> lines = earlier.lines().stream()
                    .filter(line -> predecessors.contains(line.indicator()))
                    .filter(line -> line.kind() == IndicatorKind.DEDUCTION
                            && line.outcome().assessed())
                    .toList();
            BigDecimal points = lines.stream().map(ScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (points.signum() > 0) {
                BigDecimal lost = lines.stream().map(ScoreLine::effective).reduce(BigDecimal.ZERO, BigDecimal::add);
                rates.put(
                        code,
                        points.subtract(lost)
                                .max(BigDecimal.ZERO)
                                .movePointRight(2)
                                .divide(points, 2, RoundingMode.HALF_UP));
            }
        }
        return rates;
    }
}
