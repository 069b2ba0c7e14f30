// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision under way, or how it ended.
 *
 * @param proposedBy account of the first person (初核)
 * @param settledBy account of the second person (复核), or of the first who took it back; null while open
 */
public record DecisionProposal(
        long id,
        ProposalDraft draft,
        ProposalState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String settledNote) {

    public boolean open() {
        return state == ProposalState.PROPOSED;
    }

    /** Whether this account may not take the second step. */
    public boolean isOf(String account) {
        return proposedBy.equalsIgnoreCase(account);
    }

    /** Id of the fact it becomes. */
    public String factId() {
        return "RD-" + id;
    }
}
