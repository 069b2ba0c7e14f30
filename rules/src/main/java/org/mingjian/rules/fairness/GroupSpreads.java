// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** Computes how scores of groups lie; the size of a bureau is the number of cases the rules asked about (业务量). */
final class GroupSpreads {

    private final Map<String, Integer> sizes = new TreeMap<>();

    GroupSpreads(List<ScoreSheet> sheets) {
        sheets.forEach(sheet -> sizes.put(
                sheet.bureau(),
                sheet.lines().stream().mapToInt(ScoreLine::asked).sum()));
    }

    /** @param ranked of the group, in their order */
    GroupSpread of(String group, int bureaus, List<RankedBureau> ranked, List<RankBand> bands) {
        List<BigDecimal> scores = ranked.stream()
                .map(place -> Objects.requireNonNull(place.score()))
                .sorted()
                .toList();
        int tied = (int) ranked.stream()
                .filter(one ->
                        ranked.stream().anyMatch(other -> other != one && Objects.equals(one.rank(), other.rank())))
                .count();
        SizeEffect size = size(ranked);
        return new GroupSpread(
                group,
                bureaus,
                ranked.size(),
                tied,
                bands.stream().mapToInt(band -> band.bureaus().size()).sum(),
                scores.isEmpty() ? null : scores.get(0),
                GroupSpread.median(scores),
                scores.isEmpty() ? null : scores.get(scores.size() - 1),
                size.pairs(),
                size.lower());
    }

    private SizeEffect size(List<RankedBureau> ranked) {
        int pairs = 0;
        int lower = 0;
        for (RankedBureau one : ranked) {
            for (RankedBureau other : ranked) {
                int order = Objects.requireNonNull(one.score()).compareTo(Objects.requireNonNull(other.score()));
                if (sizes.getOrDefault(one.code(), 0) > sizes.getOrDefault(other.code(), 0) && order != 0) {
                    pairs++;
                    lower += order < 0 ? 1 : 0;
                }
            }
        }
        return new SizeEffect(pairs, lower);
    }
}
