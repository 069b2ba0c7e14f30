// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A bureau's place in its group.
 *
 * @param rank from 1; empty without a score or below the coverage floor
 * @param reason why there is no rank, or which tie-break decided; Chinese, empty otherwise
 * @param previousRank place in the period before, where it is known
 */
public record RankedBureau(
        String group,
        @Nullable Integer rank,
        String code,
        String name,
        @Nullable BigDecimal score,
        @Nullable String grade,
        boolean veto,
        @Nullable BigDecimal base,
        BigDecimal bonus,
        BigDecimal coverage,
        String reason,
        @Nullable Integer previousRank,
        @Nullable BigDecimal previousScore) {}
