// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.board;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Port: the public board. Nothing but what is published passes through it; empty while the board is off. */
public interface BoardQuery {
    /** The published result of the period, of the newest one where no period is asked for. */
    Mono<PublishedBoard> board(@Nullable String period);

    /** The issued PDF of a circular of that period; empty when it is none, or its result is no longer published. */
    Mono<byte[]> circular(String period, long id);
}
