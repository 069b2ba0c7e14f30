// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application as sent.
 *
 * @param kind {@code NOT_APPLICABLE} or {@code WAIVER}
 * @param subject empty for the whole indicator
 * @param reason code of a typed reason
 */
record WaiverRequest(
        @Nullable String kind,
        @Nullable String indicator,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String link) {}
