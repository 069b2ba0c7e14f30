// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.pastresult;

import reactor.core.publisher.Mono;

/** Port: imports a published table of results. */
public interface PastResultDesk {
    /**
     * What became of the table.
     *
     * @param period of every row that does not say its own
     * @param document the published document of every row that does not name its own
     * @param dryRun tell what would happen, store nothing
     */
    Mono<PastResultReport> take(byte[] file, String period, String document, boolean dryRun);
}
