// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in force.
 *
 * @param to last day; null for a not-applicable without an end
 * @param soon whether it ends within thirty days
 */
public record GrantedWaiver(
        String kind,
        String bureauName,
        String indicator,
        @Nullable String subject,
        @Nullable LocalDate to,
        boolean soon,
        String reason) {}
