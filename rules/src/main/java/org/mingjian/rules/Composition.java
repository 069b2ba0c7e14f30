// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.FindingId;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scheme.Snapshot;
import org.mingjian.rules.scoring.CompositeScore;
import org.mingjian.rules.scoring.ScoreSheet;

/** The evaluations a composite score is made of (综合得分): each asked under its own edition and period, from the same facts. */
final class Composition {

    private static final String REASON = "COMPONENT_SCORE";

    private final List<Part> parts;

    private record Part(Composite.Component component, EvaluationScheme scheme, Evaluation evaluation) {}

    /** What a component came to; without a score, why. */
    private record Standing(Outcome outcome, @Nullable BigDecimal score, String explanation) {}

    private Composition(List<Part> parts) {
        this.parts = parts;
    }

    static Composition of(Rulebook rulebook, Composite composite, HolidayTable holidays) {
        var reader = new SchemeReader(rulebook);
        var parts = new ArrayList<Part>();
        for (Composite.Component component : composite.components()) {
            EvaluationScheme scheme = reader.byId(component.scheme());
            Evaluation evaluation = parts.stream()
                    .filter(part -> part.scheme().equals(scheme))
                    .map(Part::evaluation)
                    .findFirst()
                    .orElseGet(() -> Evaluation.of(rulebook, scheme, holidays));
            parts.add(new Part(component, scheme, evaluation));
        }
        return new Composition(List.copyOf(parts));
    }

    /**
     * One result a component, in the order of the composite.
     *
     * @param facts of the bureau and of those it came out of
     */
    List<IndicatorResult> results(String bureau, Collection<Fact> facts, Question asked) {
        List<Standing> standings =
                parts.stream().map(part -> standing(part, bureau, facts, asked)).toList();
        List<Optional<BigDecimal>> shares = CompositeScore.shares(
                parts.stream().map(part -> part.component().weight()).toList(),
                standings.stream()
                        .map(standing -> Optional.ofNullable(standing.score()))
                        .toList());
        var results = new ArrayList<IndicatorResult>();
        for (int i = 0; i < parts.size(); i++) {
            results.add(result(
                    bureau,
                    parts.get(i).component(),
                    standings.get(i),
                    shares.get(i).orElse(null)));
        }
        return results;
    }

    private static Standing standing(Part part, String bureau, Collection<Fact> facts, Question asked) {
        LocalDate asOf = asked.asOf();
        var period = part.component().period();
        boolean ended = !period.to().isAfter(asOf);
        if (period.from().isAfter(asOf) || part.scheme().snapshot() == Snapshot.LAST_DAY && !ended) {
            return new Standing(Outcome.NO_EVIDENCE, null, "考核期 " + period.period() + " 尚未结束，不计入");
        }
        var question = new Question(period, asOf, asked.decidedUntil());
        List<Fact> own =
                facts.stream().filter(fact -> fact.bureau().equals(bureau)).toList();
        if (!part.evaluation().exists(own, question)) {
            return new Standing(Outcome.NOT_APPLICABLE, null, "该期单位尚未设立或已撤销");
        }
        ScoreSheet sheet = part.evaluation().evaluateBureau(bureau, facts, question);
        BigDecimal score = sheet.score();
        if (sheet.lines().stream().allMatch(line -> line.outcome() == Outcome.NOT_APPLICABLE)) {
            return new Standing(Outcome.NOT_APPLICABLE, null, "所含指标都不适用");
        }
        if (sheet.coverage().compareTo(part.scheme().ranking().coverageFloor()) < 0) {
            return new Standing(Outcome.NO_EVIDENCE, null, "覆盖率 " + sheet.coverage() + "% 低于下限，得分不计入");
        }
        if (score == null) {
            boolean stopped = !sheet.veto().isEmpty();
            return stopped
                    ? new Standing(Outcome.VIOLATED, BigDecimal.ZERO, "单项否决，按 0 分计入")
                    : new Standing(Outcome.NO_EVIDENCE, null, "没有可评的指标");
        }
        return new Standing(Outcome.SATISFIED, score.min(HUNDRED), "");
    }

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");

    private static IndicatorResult result(
            String bureau, Composite.Component component, Standing standing, @Nullable BigDecimal share) {
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
                FindingId.of(bureau, component.code(), REASON, ""),
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
