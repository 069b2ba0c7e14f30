// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: the messages of the reader. */
public interface InboxQuery {
    /** Newest first, without their letters. */
    Flux<InboxLine> messages(Viewer viewer);

    /** Where the reader is told by mail; empty: nowhere. */
    Mono<String> email(Viewer viewer);
}
