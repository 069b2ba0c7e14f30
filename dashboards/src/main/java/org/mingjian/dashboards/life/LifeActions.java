// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: withdraws and restores facts; {@link LifeRefused} says in words why not. */
public interface LifeActions {
    Mono<Void> withdraw(FactAddress fact, @Nullable String reason, Viewer viewer);

    Mono<Void> restore(FactAddress fact, @Nullable String reason, Viewer viewer);

    /** Why nothing was done; the message is meant for the reader. */
    final class LifeRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public LifeRefused(String message) {
            super(message);
        }
    }
}
