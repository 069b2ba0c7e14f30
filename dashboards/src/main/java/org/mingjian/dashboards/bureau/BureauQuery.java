// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: bureaus and what they come to today. */
public interface BureauQuery {
    /** The register on a day, or today; a bureau gets itself only. */
    Mono<BureauRegister> register(@Nullable LocalDate day, Viewer viewer);

    /** All of it today, by group, then code. */
    default Flux<BureauEntry> bureaus(Viewer viewer) {
        return register(null, viewer).flatMapIterable(BureauRegister::entries);
    }

    /** All of one bureau; empty when unknown or not the reader's to see. */
    Mono<BureauRecord> bureau(String code, Viewer viewer);

    /** The result from the facts of this moment; empty when unknown, not the reader's to see, or not existing today. */
    Mono<LiveResult> live(String bureau, Viewer viewer);
}
