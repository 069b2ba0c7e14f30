// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.FairnessRule;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * What an office should have seen before it publishes a ranking (公平性自检): whether groups or size decide, which indicators tell
 * nobody apart, which one decides alone, where ranks and grades rest on less than the noise, or on few. Changes nothing itself;
 * figures are exact.
 *
 * @param rule from where on it asks to look
 * @param noise points by which a re-assessment may differ
 * @param groups as ranked
 * @param indicators assessed of at least one bureau, by code
 * @param bands as ranked
 * @param unranked bureaus without a place, with the reason
 */
public record FairnessCheck(
        FairnessRule rule,
        BigDecimal noise,
        List<GroupSpread> groups,
        GroupEffect groupEffect,
        List<IndicatorEffect> indicators,
        List<RankBand> bands,
        List<NearGrade> nearGrades,
        ThinEvidence thin,
        List<RankedBureau> unranked) {

    public FairnessCheck {
        groups = List.copyOf(groups);
        indicators = List.copyOf(indicators);
        bands = List.copyOf(bands);
        nearGrades = List.copyOf(nearGrades);
        unranked = List.copyOf(unranked);
    }

    /** @param sheets by bureau code, of the same result as the ranking */
    public static FairnessCheck of(List<ScoreSheet> sheets, Ranking ranking, EvaluationScheme scheme) {
        FairnessRule rule = Objects.requireNonNullElse(scheme.fairness(), FairnessRule.STANDARD);
        return of(sheets, ranking, rule, scheme.ranking().noise(), scheme.grades());
    }

    /** The same by figures of its own, where the edition cannot be read any more. */
    public static FairnessCheck of(
            List<ScoreSheet> sheets, Ranking ranking, FairnessRule rule, BigDecimal noise, List<GradeBand> grades) {
        var spreads = new GroupSpreads(sheets);
        List<String> codes =
                ranking.places().stream().map(RankedBureau::group).distinct().toList();
        List<List<RankedBureau>> ranked = codes.stream()
                .map(group -> ranking.places().stream()
                        .filter(place -> place.group().equals(group) && place.rank() != null && place.score() != null)
                        .toList())
                .toList();
        List<RankBand> bands = new ArrayList<>();
        List<GroupSpread> groups = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String group = codes.get(i);
            List<RankBand> own = RankBand.of(group, ranked.get(i), noise);
            bands.addAll(own);
            int size = (int) ranking.places().stream()
                    .filter(place -> place.group().equals(group))
                    .count();
            groups.add(spreads.of(group, size, ranked.get(i), own));
        }
        return new FairnessCheck(
                rule,
                noise,
                groups,
                GroupEffect.of(ranked.stream().map(FairnessCheck::scores).toList()),
                effects(sheets),
                bands,
                NearGrade.of(ranked.stream().flatMap(List::stream).toList(), grades, noise),
                ThinEvidence.of(sheets, rule.few()),
                ranking.places().stream().filter(place -> place.rank() == null).toList());
    }

    private static List<BigDecimal> scores(List<RankedBureau> ranked) {
        return ranked.stream()
                .map(place -> Objects.requireNonNull(place.score()))
                .toList();
    }

    /** What each indicator does to the scores of one result, by its code. */
    public static List<IndicatorEffect> effects(List<ScoreSheet> sheets) {
        return new IndicatorEffects(sheets).all();
    }

    /** All groups together. */
    public SizeEffect size() {
        return new SizeEffect(
                groups.stream().mapToInt(GroupSpread::larger).sum(),
                groups.stream().mapToInt(GroupSpread::largerLower).sum());
    }

    /** Groups in which so few are ranked that a rank says little. */
    public List<GroupSpread> small() {
        return groups.stream().filter(group -> group.ranked() < rule.few()).toList();
    }

    /** Indicators assessed of enough bureaus none of which loses by them. */
    public List<IndicatorEffect> never() {
        return indicators.stream()
                .filter(one -> one.assessed() >= rule.few() && one.deducted() == 0)
                .toList();
    }

    /** Indicators assessed of enough bureaus all of which lose by them. */
    public List<IndicatorEffect> always() {
        return indicators.stream()
                .filter(one -> one.assessed() >= rule.few() && one.deducted() == one.assessed())
                .toList();
    }

    /** Indicators that decide much alone, by points lost or by the differences they make; the weightiest first. */
    public List<IndicatorEffect> dominant() {
        return indicators.stream()
                .filter(one -> one.share().compareTo(rule.dominant()) >= 0
                        || one.variance().compareTo(rule.variance()) >= 0)
                .sorted(Comparator.comparing(IndicatorEffect::variance).reversed())
                .toList();
    }

    /** What it comes to, matter by matter. */
    public List<Judgement> judgements() {
        return Judgement.of(this);
    }
}
