// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.rules.facts.RequestReply;

/**
 * One request with everything that is known of it.
 *
 * @param head evaluation up to whose period findings are shown; null before the first one
 * @param asOf day as of which the clock was read, never before the request was received
 * @param replies known on the day, in the order they were sent
 */
public record RequestCase(
        @Nullable EvaluationHead head, LocalDate asOf, LocalDate today, RequestRow row, List<RequestReply> replies) {

    public RequestCase {
        replies = List.copyOf(replies);
    }
}
