// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.FindingId;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.scoring.CompositeScore;

/**
 * What the parts of a composite score (综合得分) came to of one bureau, before any weight is laid over them.
 *
 * @param first the first code the bureau had, which its findings are known by
 * @param parts by code of the part
 */
public record PartStandings(String bureau, String first, Map<String, Standing> parts) {

    private static final String REASON = "COMPONENT_SCORE";

    public PartStandings {
        parts = Map.copyOf(parts);
    }

    /**
     * What one part came to.
     *
     * @param score 0 to 100.00; without one, the explanation says why
     */
    public record Standing(Outcome outcome, @Nullable BigDecimal score, String explanation) {}

    /**
     * One result a part, in the order of the composite.
     *
     * @param composite of parts that stand here, with any weights
     */
    public List<IndicatorResult> weighed(Composite composite) {
        List<Standing> standings = composite.components().stream()
                .map(component -> Optional.ofNullable(parts.get(component.code()))
                        .orElseThrow(() -> new IllegalArgumentException("no part " + component.code())))
                .toList();
        List<Optional<BigDecimal>> shares = CompositeScore.shares(
                composite.components().stream().map(Composite.Component::weight).toList(),
                standings.stream()
                        .map(standing -> Optional.ofNullable(standing.score()))
                        .toList());
        var results = new ArrayList<IndicatorResult>();
        for (int i = 0; i < standings.size(); i++) {
            results.add(result(
                    composite.components().get(i),
                    standings.get(i),
                    shares.get(i).orElse(null)));
        }
        return results;
    }

    private IndicatorResult result(Composite.Component component, Standing standing, @Nullable BigDecimal share) {
        BigDecimal score = standing.score();
        if (score == null || share == null) {
            return new IndicatorResult(
                    bureau, component.code(), standing.outcome(), 0, List.of(), standing.explanation());
        }
        BigDecimal lost = component.points().subtract(share);
        if (lost.signum() <= 0) {
            return new IndicatorResult(bureau, component.code(), Outcome.SATISFIED, 1, List.of(), "");
        }
        var measures = new TreeMap<String, BigDecimal>();
        measures.put("lost", lost);
        String percent =
                component.weight().movePointRight(2).stripTrailingZeros().toPlainString();
        String source = component.scheme() + "/" + component.period().period();
        var finding = new Finding(
                FindingId.of(first, component.code(), REASON, ""),
                bureau,
                component.code(),
                REASON,
                "",
                Outcome.VIOLATED,
                1,
                measures,
                component.title() + "得分 " + score.setScale(2) + "，权重 " + percent + "%，折合 " + share + " 分"
                        + (standing.explanation().isEmpty() ? "" : "（" + standing.explanation() + "）"),
                List.of(new ShownFact("score", score.setScale(2).toPlainString(), source)),
                List.of());
        return new IndicatorResult(bureau, component.code(), Outcome.VIOLATED, 1, List.of(finding), "");
    }
}
