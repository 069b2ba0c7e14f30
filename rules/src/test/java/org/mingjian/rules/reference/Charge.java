// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingjian.rules.findings.Outcome;

/**
 * A remark with what it costs: by its own deduction, and after caps and other indicators on the same subject.
 *
 * @param original what was noted first
 * @param adjusted what a decision says it costs by itself, null where none does
 */
record Charge(Remark remark, Outcome original, BigDecimal adjusted, BigDecimal deducted, BigDecimal effective) {

    Charge(Remark remark) {
        this(remark, remark.outcome(), null, Line.NOTHING, Line.NOTHING);
    }

    Charge judged(Outcome outcome, BigDecimal adjusted) {
        return new Charge(remark.as(outcome), original, adjusted, deducted, effective);
    }

    /** Priced by the rule, or less where that was decided. */
    Charge priced(BigDecimal rule) {
        BigDecimal price = adjusted == null ? rule : rule.min(adjusted.setScale(2, RoundingMode.HALF_UP));
        return new Charge(remark, original, adjusted, price, price);
    }

    Charge costing(BigDecimal changed) {
        return new Charge(remark, original, adjusted, deducted, changed);
    }
}
