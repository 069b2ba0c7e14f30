// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import org.jspecify.annotations.Nullable;

/** The fields of the form that registers a webhook, as typed. */
public record WebhookForm(
        @Nullable String name,
        @Nullable String url,
        @Nullable String secret) {

    static final WebhookForm EMPTY = new WebhookForm(null, null, null);

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "webhook " + name;
    }
}
