// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: what a reader does with messages. */
public interface InboxActions {
    /** Opens a message of the reader's own: from then on it is read. Empty where there is none. */
    Mono<InboxLine> message(UUID id, Viewer viewer);

    Mono<Void> readAll(Viewer viewer);

    /** @return false where it is no mail address; an empty one means no mails */
    Mono<Boolean> setEmail(@Nullable String email, Viewer viewer);
}
