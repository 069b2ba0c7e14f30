// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import org.mingjian.app.platform.security.Viewer;
import reactor.core.publisher.Mono;

/** What a feature offers evidence to be handed in for: appeals, waivers, rectifications, manual scores. */
public interface EvidenceSubjects {

    /** The noun in addresses: {@code appeals}. */
    String noun();

    /**
     * One of them; empty where there is none, or none this viewer may know of.
     *
     * @param id as its page is addressed
     */
    Mono<EvidenceSubject> find(String id, Viewer viewer);

    /** A number in an address; empty for anything else. */
    static Mono<Long> number(String id) {
        return id.matches("\\d{1,18}") ? Mono.just(Long.valueOf(id)) : Mono.empty();
    }
}
