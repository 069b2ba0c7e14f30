// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.BonusRule;
import org.mingjian.rules.scheme.Deadlines;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Exemption;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.scheme.NotApplicableTreatment;
import org.mingjian.rules.scheme.RankingMethod;
import org.mingjian.rules.scheme.RankingRule;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scheme.VetoTreatment;

/** Small editions for tests of the rules: chosen indicators with the rulebook's own defaults. */
public final class SmallSchemes {

    private SmallSchemes() {}

    public static EvaluationScheme of(Rulebook rulebook, String... codes) {
        return of(
                Arrays.stream(codes)
                        .map(rulebook::indicator)
                        .map(SmallSchemes::chosen)
                        .toList(),
                List.of());
    }

    public static EvaluationScheme ofAll(Rulebook rulebook) {
        return of(
                rulebook.indicators().values().stream()
                        .map(SmallSchemes::chosen)
                        .toList(),
                List.of());
    }

    public static EvaluationScheme of(Collection<SchemeIndicator> indicators, List<Exemption> duties) {
        return new EvaluationScheme(
                "test",
                "test.1",
                "测试方案",
                "测试",
                new BigDecimal("100"),
                List.of(),
                List.copyOf(indicators),
                List.of(new Group("G1", "一组"), new Group("G2", "二组"), new Group("G4", "四组")),
                duties,
                List.of(),
                NotApplicableTreatment.RESCALE,
                new VetoTreatment(VetoTreatment.Action.CAP, new BigDecimal("59"), "不合格"),
                new BonusRule(new BigDecimal("80"), new BigDecimal("5")),
                List.of(),
                new RankingRule(RankingMethod.COMPETITION, List.of(), BigDecimal.ZERO, BigDecimal.ZERO, null),
                null,
                List.of(),
                new Deadlines(10, 20),
                new TreeMap<>(),
                null,
                null,
                null,
                null,
                "0".repeat(64));
    }

    public static SchemeIndicator chosen(Indicator indicator) {
        BigDecimal points = indicator.points() == null ? BigDecimal.ZERO : indicator.points();
        var deductions = new TreeMap<String, Deduction>();
        for (Reason reason : indicator.reasons()) {
            deductions.put(reason.code(), reason.deduction());
        }
        return new SchemeIndicator(
                indicator.id(),
                indicator.dimension(),
                indicator.kind(),
                indicator.automation(),
                points,
                indicator.cap() == null ? points : indicator.cap(),
                new TreeMap<>(),
                deductions,
                null,
                null);
    }
}
