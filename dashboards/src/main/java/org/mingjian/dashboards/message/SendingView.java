// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;

/**
 * The page of sendings.
 *
 * @param manages whether the reader may register, end and retry
 * @param mail whether mails are sent at all
 * @param form what was typed, without the secret
 */
public record SendingView(
        boolean manages,
        boolean mail,
        List<WebhookLine> webhooks,
        List<SendingLine> troubled,
        WebhookForm form,
        List<FieldError> errors) {

    public SendingView {
        webhooks = List.copyOf(webhooks);
        troubled = List.copyOf(troubled);
        errors = List.copyOf(errors);
    }
}
