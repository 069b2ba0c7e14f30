// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.BadgeNote;

/**
 * One line of a score sheet that explains points: closed a row, open the whole reason.
 *
 * @param id id of the line, stable across runs; part of the URL
 * @param points effect on the raw score, at most zero; zero when the fact is deducted elsewhere or a cap is reached
 * @param indicator code of the indicator, such as YS-03
 * @param title name of the indicator, or the finding in words
 * @param fact the fact in a few words; absent when the title says it
 * @param sum the arithmetic in one row, such as 4 × 0.40
 * @param state where the finding stands; absent when nothing is to be said
 * @param appealHref form of the appeal; absent when it is no longer open to this reader
 * @param evidenceHref page of the evidence; absent without evidence
 * @param open whether the line is shown opened
 * @param detail what the opened line says
 */
public record WhyLine(
        String id,
        BigDecimal points,
        String indicator,
        String title,
        @Nullable String fact,
        String sum,
        @Nullable BadgeNote state,
        @Nullable String appealHref,
        @Nullable String evidenceHref,
        boolean open,
        WhyDetail detail) {

    /** Class of the line: one that takes no points steps back. */
    public String tone() {
        return points.signum() == 0 ? "none" : "";
    }
}
