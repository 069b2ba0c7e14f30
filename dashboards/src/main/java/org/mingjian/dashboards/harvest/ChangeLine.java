// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a page that this harvest noticed.
 *
 * @param kind code of the change; {@code RETURNED} for a page that had been gone
 * @param claimedOn date of publication the page states
 * @param lookedBefore day of the look before
 */
public record ChangeLine(
        String bureau,
        String name,
        String kind,
        String url,
        @Nullable String title,
        @Nullable LocalDate claimedOn,
        @Nullable LocalDate lookedBefore,
        LocalDate noticedOn) {}
