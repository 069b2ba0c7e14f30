// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.util.Map;
import org.mingjian.rules.findings.Outcome;

/**
 * A finding as a clerk would note it by hand.
 *
 * @param measures quantities its deduction may need
 */
record Remark(String reason, String subject, Outcome outcome, int occurrences, Map<String, BigDecimal> measures) {

    Remark as(Outcome changed) {
        return new Remark(reason, subject, changed, occurrences, measures);
    }
}
