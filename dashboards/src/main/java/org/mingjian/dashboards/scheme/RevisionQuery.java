// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.scheme;

import reactor.core.publisher.Mono;

/** Port: what editions changed; open to every reader. */
public interface RevisionQuery {
    /** Of an edition against the one it carries on; empty where it is the first. */
    Mono<EditionChange> latest(String scheme);

    /** Of one edition against another; empty where either is unknown. */
    Mono<EditionChange> between(String before, String after);
}
