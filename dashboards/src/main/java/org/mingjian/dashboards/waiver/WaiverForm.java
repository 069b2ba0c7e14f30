// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import org.jspecify.annotations.Nullable;

/** An application, or a word on one, as typed. */
public record WaiverForm(
        @Nullable String kind,
        @Nullable String indicator,
        @Nullable String subject,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String link,
        @Nullable String outcome) {
    public static final WaiverForm EMPTY = new WaiverForm(null, null, null, null, null, null, null, null, null);
}
