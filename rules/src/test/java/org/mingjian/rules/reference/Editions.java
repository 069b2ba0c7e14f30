// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.ExclusiveGroup;
import org.mingjian.rules.scheme.NotApplicableTreatment;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scheme.VetoTreatment;

/** The shipped edition, and the same with the other treatments an edition may choose. */
final class Editions {

    private Editions() {}

    static List<EvaluationScheme> of(Rulebook rulebook) {
        EvaluationScheme shipped = shipped(rulebook);
        return List.of(shipped, strict(shipped));
    }

    static EvaluationScheme shipped(Rulebook rulebook) {
        return new SchemeReader(rulebook).byId("2026_municipal");
    }

    /** Points given on, a veto that stops, low caps, one subject once, and material due in 2026. */
    private static EvaluationScheme strict(EvaluationScheme shipped) {
        return new EvaluationScheme(
                "strict",
                shipped.edition(),
                shipped.title(),
                shipped.sourceDocument(),
                shipped.fullMarks(),
                shipped.dimensions(),
                shipped.indicators().stream().map(Editions::strict).toList(),
                shipped.groups(),
                shipped.duties(),
                exclusive(shipped),
                NotApplicableTreatment.REDISTRIBUTE,
                new VetoTreatment(VetoTreatment.Action.STOP, new BigDecimal("0.00"), "不合格"),
                shipped.bonus(),
                shipped.grades(),
                shipped.ranking(),
                shipped.composite(),
                shipped.ladder(),
                shipped.deadlines(),
                shipped.periods(),
                shipped.snapshot(),
                shipped.performance(),
                shipped.manualScoring(),
                shipped.fairness(),
                shipped.digest());
    }

    private static List<ExclusiveGroup> exclusive(EvaluationScheme shipped) {
        var once = new ExclusiveGroup("once", "同一文件", List.of("JD-03", "JD-07"));
        return Stream.concat(shipped.exclusive().stream(), Stream.of(once)).toList();
    }

    private static SchemeIndicator strict(SchemeIndicator shipped) {
        boolean due = List.of("JC-07", "BZ-04", "YS-06").contains(shipped.code());
        boolean low = List.of("JD-01", "GF-01", "YS-03", "JC-06").contains(shipped.code());
        return new SchemeIndicator(
                shipped.code(),
                shipped.dimension(),
                shipped.kind(),
                shipped.automation(),
                shipped.points(),
                low ? new BigDecimal("0.70") : shipped.cap(),
                shipped.parameters(),
                shipped.deductions(),
                shipped.ownTitle(),
                due ? "2026-06-30" : null);
    }
}
