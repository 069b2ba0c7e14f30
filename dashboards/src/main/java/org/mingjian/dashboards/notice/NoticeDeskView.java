// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.table.TableView;
import org.mingjian.rules.scheme.NoticeKind;

/**
 * The desk of notices.
 *
 * @param state which notices are listed; absent: all
 * @param notices in the order chosen
 * @param kinds what is proposed, in the order of the ladder
 * @param office whether the reader may draft
 */
public record NoticeDeskView(
        NoticeDesk desk,
        @Nullable String state,
        TableView table,
        List<NoticeLine> notices,
        List<KindGroup> kinds,
        boolean office,
        @Nullable EmptyState empty,
        List<FieldError> errors) {

    /** Proposals of one kind. */
    public record KindGroup(NoticeKind kind, List<NoticeDesk.Proposal> open, boolean may) {}
}
