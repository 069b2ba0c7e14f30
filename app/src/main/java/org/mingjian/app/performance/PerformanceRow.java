// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.performance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bureau's line for the performance office (绩效考核部门).
 *
 * @param group title of its comparison group
 * @param score null where evaluation was stopped by a veto
 * @param points converted by the scheme's weight, two digits; null where too little is known to grade it
 * @param bars why it takes no part in awards (评优); empty if it may
 */
record PerformanceRow(
        String group,
        String code,
        String name,
        @Nullable BigDecimal score,
        @Nullable String grade,
        @Nullable BigDecimal points,
        List<Bar> bars) {

    /** What bars a bureau from awards of the year (取消评优资格). */
    enum Bar {
        /** 单项否决. */
        VETO,
        /** The scheme's lowest grade (不合格). */
        LOWEST_GRADE
    }
}
