// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * What waits for a person.
 *
 * @param period of the evaluation in review; null where none is
 * @param pending findings and vetoes nobody has spoken about, one page of them
 * @param total of them in the filter
 * @param proposals what waits for a second person, oldest first
 * @param bureaus code and name of those with pending findings
 * @param indicators codes of the same
 */
public record ReviewQueue(
        @Nullable String period,
        List<Pending> pending,
        long total,
        List<Proposed> proposals,
        List<Named> bureaus,
        List<String> indicators) {
    public ReviewQueue {
        pending = List.copyOf(pending);
        proposals = List.copyOf(proposals);
        bureaus = List.copyOf(bureaus);
        indicators = List.copyOf(indicators);
    }

    public record Pending(String bureauName, ScoredFinding finding) {}

    /**
     * @param indicator code
     * @param finding id; null for a whole indicator or subject
     * @param own whether the reader proposed it and is barred from the second step
     */
    public record Proposed(
            FindingStanding.Proposal proposal,
            String bureauName,
            String indicator,
            @Nullable String finding,
            @Nullable String subject,
            boolean own) {}

    public record Named(String code, String name) {}
}
