// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.audit;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: the audit trail; empty for everybody but administrators and auditors. */
public interface AuditQuery {
    /** Newest first, at most {@code limit}. */
    Flux<AuditLine> records(AuditChoice choice, int limit, Viewer viewer);

    /** How many records the choice finds, from the newest on. */
    Mono<Long> count(AuditChoice choice, Viewer viewer);

    /** @param recompute whether to recompute the whole chain */
    Mono<ChainLook> chain(boolean recompute, Viewer viewer);

    /** Newest first. */
    Flux<DayDigest> digests(int days, Viewer viewer);
}
