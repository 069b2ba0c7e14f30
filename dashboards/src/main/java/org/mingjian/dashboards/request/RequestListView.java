// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.rules.rulebook.Indicator;

/**
 * The register as its page needs it.
 *
 * @param total rows of the filter on all pages
 * @param counts the states with their numbers, as links; those without a request are left out
 * @param other the way to the same list as of the other day: today's or the evaluation's; null where they are one
 * @param indicators to choose from
 */
public record RequestListView(
        RequestFilter filter,
        RequestList list,
        List<Line> lines,
        int total,
        List<Count> counts,
        @Nullable Link other,
        List<Indicator> indicators,
        Pager pager,
        @Nullable EmptyState empty) {

    public RequestListView {
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
        indicators = List.copyOf(indicators);
    }

    /** The states to choose from. */
    public List<RequestState> states() {
        return List.of(RequestState.values());
    }

    /**
     * One row.
     *
     * @param href page of the case, as of the same day
     */
    public record Line(
            RequestRow row,
            String href,
            BadgeNote standing,
            List<String> segments,
            @Nullable String result,
            @Nullable String remedy) {}

    /** A state with the number of its requests. */
    public record Count(RequestState state, long number, String href, boolean current) {}
}
