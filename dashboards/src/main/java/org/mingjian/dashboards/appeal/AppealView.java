// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.appeal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.EmptyState;

/**
 * Appeals as their pages need them.
 *
 * @param waiting of the list how many wait
 * @param decides whether the reader decides
 * @param state which are shown; empty: all
 * @param empty why nothing is shown; null where something is
 */
public record AppealView(
        List<Line> lines,
        int waiting,
        int overdue,
        List<Rate> rates,
        boolean decides,
        @Nullable EmptyState empty,
        String state) {
    public AppealView {
        lines = List.copyOf(lines);
        rates = List.copyOf(rates);
    }

    /** The same with those lines alone that are asked for. */
    AppealView only(List<Line> asked, String of) {
        return new AppealView(asked, waiting, overdue, rates, decides, empty, of);
    }

    /** @param clock what is left of its term; plain words once decided */
    public record Line(AppealEntry appeal, String title, BadgeNote clock) {}

    public record Rate(AppealRate rate, String title) {}

    /** The one a page is about. */
    public Line one() {
        return lines.get(0);
    }
}
