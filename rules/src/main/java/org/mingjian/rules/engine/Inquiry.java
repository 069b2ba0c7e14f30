// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.Dossier;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Indicator;

/**
 * The questions put to one dossier: all rules at once; and where one of them fails, each indicator's on their own, so that
 * only the faulty one is lost.
 */
final class Inquiry {

    private final RuleBases bases;
    private final Dossier dossier;
    private final Map<String, Long> casesByKind;
    private final @Nullable Map<String, List<Firing>> firingsByPackage;

    Inquiry(RuleBases bases, Dossier dossier) {
        this.bases = bases;
        this.dossier = dossier;
        this.casesByKind = dossier.cases().stream()
                .collect(Collectors.groupingBy(subject -> subject.getClass().getSimpleName(), Collectors.counting()));
        this.firingsByPackage = askTogether();
    }

    Dossier dossier() {
        return dossier;
    }

    IndicatorResult ask(Indicator indicator, Automation automation) {
        try {
            var writer = new FindingWriter(dossier.bureau().code(), indicator, automation);
            List<Finding> findings = writer.write(firings(indicator));
            int asked = casesByKind.getOrDefault(indicator.asks(), 0L).intValue();
            return new Verdict(dossier, indicator, asked).of(findings);
        } catch (RuntimeException failure) {
            return unasked(indicator.id(), Outcome.ERROR, "本指标的规则运行出错，不计分，待排除后重新考核：" + cause(failure));
        }
    }

    IndicatorResult unasked(String code, Outcome outcome, String explanation) {
        return new IndicatorResult(dossier.bureau().code(), code, outcome, 0, List.of(), explanation);
    }

    private List<Firing> firings(Indicator indicator) {
        return firingsByPackage == null
                ? bases.askAlone(indicator, dossier)
                : firingsByPackage.getOrDefault(indicator.rulePackage(), List.of());
    }

    /** What all rules report; empty when a rule failed, for then nobody knows what the others would have said. */
    private @Nullable Map<String, List<Firing>> askTogether() {
        try {
            return bases.askTogether(dossier).stream().collect(Collectors.groupingBy(Firing::rulePackage));
        } catch (RuntimeException someRuleFailed) {
            return null;
        }
    }

    private static String cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
