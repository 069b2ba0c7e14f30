// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.why.WhyLine;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.scoring.ScoreLine;

/**
 * One line of a score sheet with all its findings.
 *
 * @param title code and name of the indicator
 * @param why the line in the why-component; empty when nothing was lost
 * @param indicator its rule; empty for an indicator only the scheme knows
 */
public record LineView(
        BureauResult result,
        ScoreLine line,
        String title,
        Badge outcome,
        @Nullable WhyLine why,
        @Nullable Indicator indicator) {
    /** Path of the sheet. */
    public String sheetPath() {
        return "/periods/" + result.head().period() + "/bureaus/"
                + result.sheet().bureau();
    }
}
