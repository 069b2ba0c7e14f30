// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.util.List;
import java.util.UUID;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: what an administrator does with webhooks and sendings. */
public interface SendingActions {
    /** @return names of the fields that do not hold; none: it is registered */
    Mono<List<String>> register(WebhookForm form, Viewer viewer);

    Mono<Void> end(long webhook, Viewer viewer);

    /** Tries a sending that was given up once more from the beginning. */
    Mono<Void> retry(UUID sending, Viewer viewer);
}
