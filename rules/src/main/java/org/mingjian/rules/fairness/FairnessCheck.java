// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * What an office should have seen before it publishes a ranking (公平性自检): whether groups or size decide, which indicators tell
 * nobody apart, which one decides alone, where ranks rest on ties or on few. Judges nothing itself; figures are exact.
 *
 * @param groups as ranked
 * @param indicators assessed of at least one bureau, by code
 */
public record FairnessCheck(List<GroupSpread> groups, List<IndicatorEffect> indicators) {

    /** Below this many cases a rate or a rank says little (口径). */
    public static final int FEW = 5;

    /** An indicator that takes at least this share of all points lost, percent, dominates (口径). */
    public static final BigDecimal DOMINANT = new BigDecimal("20.0");

    public FairnessCheck {
        groups = List.copyOf(groups);
        indicators = List.copyOf(indicators);
    }

    /** @param sheets by bureau code, of the same result as the ranking */
    public static FairnessCheck of(List<ScoreSheet> sheets, Ranking ranking) {
        Map<String, Integer> sizes = new TreeMap<>();
        sheets.forEach(sheet -> sizes.put(
                sheet.bureau(),
                sheet.lines().stream().mapToInt(ScoreLine::asked).sum()));
        List<String> groups =
                ranking.places().stream().map(RankedBureau::group).distinct().toList();
        return new FairnessCheck(
                groups.stream().map(group -> spread(group, ranking, sizes)).toList(), effects(sheets));
    }

    /** Groups in which so few are ranked that a rank says little. */
    public List<GroupSpread> small() {
        return groups.stream().filter(group -> group.ranked() < FEW).toList();
    }

    /** Indicators assessed of enough bureaus that tell none of them apart. */
    public List<IndicatorEffect> silent() {
        return indicators.stream()
                .filter(one -> one.assessed() >= FEW && !one.discriminates())
                .toList();
    }

    /** Indicators that decide much alone, the weightiest first. */
    public List<IndicatorEffect> dominant() {
        return indicators.stream()
                .filter(one -> one.share().compareTo(DOMINANT) >= 0)
                .sorted(Comparator.comparing(IndicatorEffect::lost).reversed())
                .toList();
    }

    private static GroupSpread spread(String group, Ranking ranking, Map<String, Integer> sizes) {
        List<RankedBureau> all = ranking.places().stream()
                .filter(place -> place.group().equals(group))
                .toList();
        List<RankedBureau> ranked = all.stream()
                .filter(place -> place.rank() != null && place.score() != null)
                .toList();
        List<BigDecimal> scores = ranked.stream()
                .map(place -> Objects.requireNonNull(place.score()))
                .sorted()
                .toList();
        int tied = (int) ranked.stream()
                .filter(one ->
                        ranked.stream().anyMatch(other -> other != one && Objects.equals(one.rank(), other.rank())))
                .count();
        int larger = 0;
        int largerLower = 0;
        for (RankedBureau one : ranked) {
            for (RankedBureau other : ranked) {
                int order = Objects.requireNonNull(one.score()).compareTo(Objects.requireNonNull(other.score()));
                if (sizes.getOrDefault(one.code(), 0) > sizes.getOrDefault(other.code(), 0) && order != 0) {
                    larger++;
                    largerLower += order < 0 ? 1 : 0;
                }
            }
        }
        return new GroupSpread(
                group,
                all.size(),
                ranked.size(),
                tied,
                scores.isEmpty() ? null : scores.get(0),
                GroupSpread.median(scores),
                scores.isEmpty() ? null : scores.get(scores.size() - 1),
                larger,
                largerLower);
    }

    private static List<IndicatorEffect> effects(List<ScoreSheet> sheets) {
        Map<String, List<ScoreLine>> lines = new TreeMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.kind() == IndicatorKind.DEDUCTION)
                .filter(line -> line.outcome() == Outcome.SATISFIED || line.outcome() == Outcome.VIOLATED)
                .forEach(line -> lines.computeIfAbsent(line.indicator(), code -> new ArrayList<>())
                        .add(line));
        BigDecimal all = lines.values().stream()
                .flatMap(List::stream)
                .map(ScoreLine::effective)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines.entrySet().stream()
                .map(one -> new IndicatorEffect(
                        one.getKey(),
                        one.getValue().size(),
                        (int) one.getValue().stream()
                                .filter(line -> line.effective().signum() > 0)
                                .count(),
                        one.getValue().stream().map(ScoreLine::effective).reduce(BigDecimal.ZERO, BigDecimal::add),
                        all))
                .toList();
    }
}
