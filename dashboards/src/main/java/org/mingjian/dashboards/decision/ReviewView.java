// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;

/**
 * The queue as its page needs it.
 *
 * @param decides whether the reader may decide
 * @param grounds typed reasons of the first step
 * @param indicators codes and names to filter by
 * @param empty why nothing waits; null where something does
 */
public record ReviewView(
        ReviewQueue queue,
        ReviewFilter filter,
        ReviewForm form,
        boolean decides,
        List<Row> pending,
        List<Line> proposals,
        List<String> grounds,
        SortedMap<String, String> indicators,
        List<FieldError> errors,
        @Nullable EmptyState empty) {
    public ReviewView {
        pending = List.copyOf(pending);
        proposals = List.copyOf(proposals);
        grounds = List.copyOf(grounds);
        errors = List.copyOf(errors);
    }

    /** A finding that waits for its first word. */
    public record Row(ReviewQueue.Pending pending, String title, Badge badge, boolean ticked) {}

    /** A proposal that waits for a second person. */
    public record Line(ReviewQueue.Proposed proposed, String title, boolean ticked) {}
}
