// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.Dimension;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Lifecycle;
import org.mingjian.rules.rulebook.Parameter;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.rulebook.RectificationAdvice;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.Severity;

/** Small rulebooks made by hand, for tests of schemes and scores that need no rules. */
public final class Rulebooks {

    private static final List<String> DIMENSIONS = List.of("JC", "JD", "YS", "GF", "ZD", "CY", "PT", "BZ", "VT", "JF");

    private Rulebooks() {}

    public static Rulebook of(Indicator... indicators) {
        var dimensions = new ArrayList<Dimension>();
        for (String code : DIMENSIONS) {
            dimensions.add(new Dimension(code, code.toLowerCase(), "板块" + code, code, dimensions.size() + 1, "-"));
        }
        var byId = new TreeMap<String, Indicator>();
        Arrays.stream(indicators).forEach(indicator -> byId.put(indicator.id(), indicator));
        return new Rulebook(dimensions, byId, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), "0".repeat(64));
    }

    public static Indicator deduction(String code, String points, Reason... reasons) {
        return indicator(code, IndicatorKind.DEDUCTION, Automation.AUTO, points, List.of(reasons));
    }

    public static Indicator veto(String code) {
        return indicator(
                code,
                IndicatorKind.VETO,
                Automation.AUTO,
                null,
                List.of(new Reason("R", "-", Outcome.PENDING, Deduction.none())));
    }

    public static Reason reason(String code, Deduction deduction) {
        return new Reason(code, "-", Outcome.VIOLATED, deduction);
    }

    public static Indicator indicator(
            String code, IndicatorKind kind, Automation automation, String points, List<Reason> reasons) {
        var parameters = new TreeMap<String, Parameter>();
        parameters.put(
                "baseWorkingDays",
                new Parameter(
                        "baseWorkingDays",
                        Parameter.Type.WHOLE,
                        "工作日",
                        "期限",
                        List.of(new Parameter.Valued(null, "20"))));
        return new Indicator(
                code,
                code.toLowerCase().replace('-', '/'),
                code.substring(0, 2),
                "指标" + code,
                code,
                "?",
                kind,
                automation,
                Severity.ORDINARY,
                Lifecycle.STABLE,
                "2026.1",
                List.of(),
                null,
                List.of(),
                List.of(BureauKind.values()),
                null,
                List.of(),
                "Case",
                null,
                "-",
                parameters,
                reasons,
                points == null ? null : new BigDecimal(points),
                null,
                "-",
                new RectificationAdvice("-", 5, RectificationAdvice.Effort.LOW, true),
                "-");
    }
}
