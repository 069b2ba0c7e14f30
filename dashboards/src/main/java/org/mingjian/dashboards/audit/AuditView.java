// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;

/**
 * The page of the audit trail.
 *
 * @param exportHref the same filter as NDJSON
 * @param olderHref the records before these; absent at the end
 */
public record AuditView(
        AuditChoice choice,
        List<AuditLine> records,
        ChainLook chain,
        List<DayDigest> digests,
        String exportHref,
        @Nullable String olderHref,
        @Nullable EmptyState empty) {

    public AuditView {
        records = List.copyOf(records);
        digests = List.copyOf(digests);
    }
}
