// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which evaluation the figures of a page come from.
 *
 * @param period such as {@code 2026Q3}
 * @param from first day of the period, inclusive
 * @param to last day of the period, inclusive
 * @param asOf the evaluation date (快照)
 * @param version from 1 within the period
 * @param scheme id of the scheme
 * @param edition of the scheme, such as {@code 2026.1}
 * @param digest result digest, 64 hex digits; empty while running
 */
public record EvaluationHead(
        long id,
        String period,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        EvaluationState state,
        int version,
        String scheme,
        String edition,
        @Nullable String digest) {}
