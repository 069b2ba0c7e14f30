// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.time.Instant;

/** A webhook on the page, without its secret. */
public record WebhookLine(long id, String name, String url, boolean enabled, String createdBy, Instant createdAt) {}
