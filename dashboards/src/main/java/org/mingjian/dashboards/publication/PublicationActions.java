// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.publication;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: publishes, withdraws, scores again; each fails with {@link PublicationRefused} where it may not be. */
public interface PublicationActions {

    /**
     * @param reason why a published version is superseded
     * @param held reasons by bureau code
     * @param password the reader's own, once more
     */
    Mono<Void> publish(
            long evaluation,
            @Nullable String reason,
            Map<String, String> held,
            @Nullable String password,
            Viewer viewer);

    Mono<Void> withdraw(long evaluation, @Nullable String reason, @Nullable String password, Viewer viewer);

    Mono<Void> replay(long evaluation, Viewer viewer);

    /** Why nothing was done; Chinese, meant for the reader. */
    final class PublicationRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public PublicationRefused(String message) {
            super(message);
        }
    }
}
