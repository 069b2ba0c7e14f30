// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.FindingId;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.findings.ShownFact;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.scheme.SchemeIndicator;

/** The last day to supply material (材料缺失): a scheme that names one deducts all points afterwards, openly. */
final class MaterialDeadline {

    static final Deduction DEDUCTION = new Deduction(Deduction.Mode.ALL, null, null, null, null, List.of(), false);

    private MaterialDeadline() {}

    static boolean missed(SchemeIndicator indicator, Question question) {
        String dueOn = indicator.materialDueOn();
        return dueOn != null && question.decidedUntil().isAfter(LocalDate.parse(dueOn));
    }

    static Finding finding(SchemeIndicator indicator, IndicatorResult result) {
        String dueOn = String.valueOf(indicator.materialDueOn());
        return new Finding(
                FindingId.of(result.bureau(), indicator.code(), Reason.MATERIAL_MISSING, ""),
                result.bureau(),
                indicator.code(),
                Reason.MATERIAL_MISSING,
                "",
                Outcome.VIOLATED,
                1,
                new TreeMap<>(),
                "材料缺失：未在 " + dueOn + " 前提供材料，按考核方案扣除本项全部分值",
                List.of(new ShownFact("materialDueOn", dueOn, null)),
                List.<Evidence>of());
    }
}
