// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.why.WhyLine;
import org.mingjian.dashboards.why.WhyTotal;

/**
 * A bureau's result of this moment as its page needs it.
 *
 * @param change live score less the snapshot's; empty when one is missing
 * @param lines what loses points now, greatest first
 * @param total the sum row under the lines
 */
public record LiveView(
        LiveResult live, Badge grade, @Nullable BigDecimal change, List<WhyLine> lines, WhyTotal total) {
    public LiveView {
        lines = List.copyOf(lines);
    }
}
