// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;

/** A remark with what it costs: by its own deduction, and after caps and other indicators on the same subject. */
record Charge(Remark remark, BigDecimal deducted, BigDecimal effective) {

    Charge costing(BigDecimal changed) {
        return new Charge(remark, deducted, changed);
    }
}
