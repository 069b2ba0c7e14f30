// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evidence;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: evidence of a subject; a reader who may not see the subject gets nothing. */
public interface EvidenceQuery {
    /** @param noun of the subject in addresses: appeals, waivers, rectifications, manual-scores */
    Mono<EvidenceCase> evidence(String noun, String id, Viewer viewer);
}
