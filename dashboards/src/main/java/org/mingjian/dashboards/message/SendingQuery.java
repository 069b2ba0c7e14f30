// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;

/** Port: where messages go beside the inboxes; empty for everybody but administrators and auditors. */
public interface SendingQuery {
    /** Whether mails are sent at all. */
    boolean mailIsSetUp();

    /** Those in use first, then by name. */
    Flux<WebhookLine> webhooks(Viewer viewer);

    /** Sendings that were given up, then those that wait after a failure. */
    Flux<SendingLine> troubled(Viewer viewer);
}
