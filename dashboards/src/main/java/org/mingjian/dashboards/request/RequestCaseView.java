// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.why.DeadlineStrip;

/**
 * One request as its page needs it.
 *
 * @param arithmetic how the last day came about, one sentence each
 * @param strip the days of the term; null where no term runs, or it is too long to be drawn
 * @param facts the rows of registers it is read from
 * @param other the same case as of the other day: today's or the evaluation's; null where they are one
 */
public record RequestCaseView(
        RequestCase one,
        String title,
        BadgeNote standing,
        List<String> arithmetic,
        @Nullable DeadlineStrip strip,
        List<RequestStep> steps,
        List<Reply> replies,
        List<About> findings,
        List<Link> facts,
        @Nullable Link other) {

    public RequestCaseView {
        arithmetic = List.copyOf(arithmetic);
        steps = List.copyOf(steps);
        replies = List.copyOf(replies);
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
    }

    /** A letter of reply. */
    public record Reply(
            String id,
            String sentOn,
            @Nullable String result,
            @Nullable String remedy,
            String href) {}

    /** A finding with the name of its indicator. */
    public record About(RequestRow.About finding, String title, Badge badge) {}
}
