// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much work of a kind waits.
 *
 * @param bureaus how many it concerns
 * @param next the day on which the first of it falls due; empty where nothing does
 * @param since the day from which the first of it has waited; empty where that is not told
 */
public record WorkCount(
        Work work,
        long count,
        long bureaus,
        @Nullable LocalDate next,
        @Nullable LocalDate since) {}
