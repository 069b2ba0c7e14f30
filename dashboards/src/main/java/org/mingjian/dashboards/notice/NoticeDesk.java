// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.NoticeKind;

/**
 * Notices and what is proposed.
 *
 * @param proposals of the newest evaluation, see {@link #period}; for the office only
 * @param period its period; absent where nothing was evaluated
 * @param published whether it is published: before that only reminders may be drafted
 */
public record NoticeDesk(
        List<NoticeLine> notices,
        List<Proposal> proposals,
        @Nullable Long evaluation,
        @Nullable String period,
        boolean published) {

    public NoticeDesk {
        notices = List.copyOf(notices);
        proposals = List.copyOf(proposals);
    }

    /**
     * What the ladder proposes.
     *
     * @param findings how many it covers
     * @param heldBecause why the result gives the bureau no place; absent where it does
     * @param notice id of a notice of the kind that already names the bureau; absent where there is none
     */
    public record Proposal(
            NoticeKind kind,
            String bureau,
            String name,
            String detail,
            int workingDays,
            int findings,
            @Nullable Long notice,
            @Nullable String heldBecause) {}

    /** Proposals of one kind nothing was drafted of. */
    public List<Proposal> open(NoticeKind kind) {
        return proposals.stream()
                .filter(one -> one.kind() == kind && one.notice() == null)
                .toList();
    }
}
