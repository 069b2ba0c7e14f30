// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.util.List;

/** The clerk's score sheet of one bureau; null where there is none. */
record Sheet(
        List<Line> lines,
        BigDecimal got,
        BigDecimal possible,
        BigDecimal base,
        BigDecimal bonus,
        BigDecimal score,
        String grade,
        BigDecimal coverage,
        List<String> veto,
        List<String> pendingVeto) {}
