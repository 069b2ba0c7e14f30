// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: the messages of the reader. */
public interface InboxQuery {
    /** Newest first, those after a message in this order; at most {@code limit}. */
    Flux<InboxLine> messages(@Nullable UUID before, int limit, Viewer viewer);

    /** Where the reader is told by mail; empty: nowhere. */
    Mono<String> email(Viewer viewer);
}
