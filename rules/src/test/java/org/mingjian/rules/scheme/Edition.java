// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.IndicatorKind;

/** A scheme written in a test, one trait at a time; what a test does not say is as in {@code 2026_municipal}. */
public final class Edition {

    private final Map<String, SchemeIndicator> indicators = new LinkedHashMap<>();
    private final Map<String, BigDecimal> dimensionCaps = new LinkedHashMap<>();
    private final List<ExclusiveGroup> exclusive = new ArrayList<>();
    private final List<TieBreak> tieBreaks = new ArrayList<>();
    private final List<LadderStep> ladder = new ArrayList<>();
    private NotApplicableTreatment notApplicable = NotApplicableTreatment.RESCALE;
    private VetoTreatment veto = new VetoTreatment(VetoTreatment.Action.CAP, new BigDecimal("59.00"), "不合格");
    private BonusRule bonus = new BonusRule(new BigDecimal("80.00"), new BigDecimal("5.00"));
    private RankingMethod method = RankingMethod.COMPETITION;
    private TieDisplay tieDisplay = TieDisplay.CODE;

    /** An indicator whose dimension is the first two letters of its code. */
    public Edition deduction(String code, String points, String cap, Map<String, Deduction> deductions) {
        return indicator(code, IndicatorKind.DEDUCTION, points, cap, deductions, null);
    }

    public Edition materialDueOn(String code, String day) {
        SchemeIndicator old = indicators.get(code);
        return indicator(code, old.kind(), old.points().toString(), old.cap().toString(), old.deductions(), day);
    }

    public Edition veto(String code) {
        return indicator(code, IndicatorKind.VETO, "0.00", "0.00", Map.of("R", Deduction.none()), null);
    }

    public Edition bonus(String code, String cap, Map<String, Deduction> earned) {
        return indicator(code, IndicatorKind.BONUS, cap, cap, earned, null);
    }

    public Edition dimensionCap(String dimension, String cap) {
        dimensionCaps.put(dimension, new BigDecimal(cap));
        return this;
    }

    public Edition exclusive(String... codes) {
        exclusive.add(new ExclusiveGroup("X" + exclusive.size(), "同一事项", List.of(codes)));
        return this;
    }

    public Edition redistribute() {
        notApplicable = NotApplicableTreatment.REDISTRIBUTE;
        return this;
    }

    public Edition vetoStops() {
        veto = new VetoTreatment(VetoTreatment.Action.STOP, new BigDecimal("0.00"), "不合格");
        return this;
    }

    public Edition bonusRule(String gate, String cap) {
        bonus = new BonusRule(new BigDecimal(gate), new BigDecimal(cap));
        return this;
    }

    public Edition method(RankingMethod newMethod) {
        method = newMethod;
        return this;
    }

    public Edition tiesByStrokes() {
        tieDisplay = TieDisplay.STROKES;
        return this;
    }

    public Edition tieBreak(TieBreak.By by, String dimension) {
        tieBreaks.add(new TieBreak(by, dimension));
        return this;
    }

    public Edition ladder(LadderStep.Condition condition, int value, NoticeKind notice) {
        ladder.add(new LadderStep(condition, value, notice, 10, "理由"));
        return this;
    }

    public EvaluationScheme scheme() {
        var points = new TreeMap<String, BigDecimal>();
        for (SchemeIndicator indicator : indicators.values()) {
            if (indicator.kind() == IndicatorKind.DEDUCTION) {
                points.merge(indicator.dimension(), indicator.points(), BigDecimal::add);
            }
        }
        List<SchemeDimension> dimensions = points.entrySet().stream()
                .map(entry -> new SchemeDimension(
                        entry.getKey(), "板块" + entry.getKey(), entry.getValue(), dimensionCaps.get(entry.getKey())))
                .toList();
        BigDecimal fullMarks = points.values().stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
        return new EvaluationScheme(
                "test",
                "1",
                "测试方案",
                "-",
                fullMarks,
                dimensions,
                List.copyOf(indicators.values()),
                List.of(new Group("G1", "一组"), new Group("G2", "二组")),
                List.of(),
                exclusive,
                notApplicable,
                veto,
                bonus,
                List.of(grade("优秀", "90.00"), grade("良好", "80.00"), grade("合格", "60.00"), grade("不合格", "0.00")),
                new RankingRule(method, tieBreaks, new BigDecimal("60.00"), new BigDecimal("0.60"), tieDisplay),
                null,
                ladder,
                new Deadlines(5, 5),
                new TreeMap<>(),
                null,
                null,
                null,
                null,
                "0".repeat(64));
    }

    private static GradeBand grade(String grade, String from) {
        return new GradeBand(grade, new BigDecimal(from));
    }

    private Edition indicator(
            String code,
            IndicatorKind kind,
            String points,
            String cap,
            Map<String, Deduction> deductions,
            String materialDueOn) {
        indicators.put(
                code,
                new SchemeIndicator(
                        code,
                        code.substring(0, 2),
                        kind,
                        Automation.AUTO,
                        new BigDecimal(points),
                        new BigDecimal(cap),
                        new TreeMap<>(),
                        new TreeMap<>(deductions),
                        null,
                        materialDueOn));
        return this;
    }
}
