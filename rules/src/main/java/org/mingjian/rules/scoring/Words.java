// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.findings.IndicatorResult;

/** The Chinese words of a score sheet: arithmetic a clerk can follow, and why an outcome is what it is. */
final class Words {

    private Words() {}

    /** A number as printed: two decimals, or the whole number it is. */
    static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.toPlainString() : number.toPlainString();
    }

    static String decided(Decision decision) {
        String what = switch (decision.kind()) {
            case NOT_APPLICABLE -> "不适用认定";
            case WAIVER -> "豁免至 " + decision.to();
            case REVIEW -> "复核" + verdict(decision);
            case APPEAL -> "申诉" + verdict(decision);
            case VETO_CONFIRMATION -> "否决" + verdict(decision);
        };
        return what + "（" + decision.id() + "）：" + decision.reason();
    }

    private static String verdict(Decision decision) {
        return switch (decision.outcome()) {
            case CONFIRMED -> decision.kind() == DecisionKind.APPEAL ? "维持" : "认定成立";
            case DISMISSED -> "撤销";
            case ADJUSTED -> "调整";
            case GRANTED -> "同意";
            case REFUSED -> "不同意";
        };
    }

    /** What awaits a person, what was decided; else the engine's own explanation. */
    static String outcome(IndicatorResult result, List<Ruling> rulings) {
        var parts = new ArrayList<String>();
        long pending = rulings.stream().filter(Ruling::pending).count();
        if (pending > 0) {
            parts.add(pending + " 个问题待认定，未计分");
        }
        rulings.stream()
                .map(Ruling::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .forEach(parts::add);
        return parts.isEmpty() ? result.explanation() : String.join("；", parts);
    }
}
