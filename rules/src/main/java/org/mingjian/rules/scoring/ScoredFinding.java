// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Finding;

/**
 * A finding with its points.
 *
 * @param finding with its outcome after decisions; what it was before is on the line
 * @param deducted by the reason's deduction alone, rounded HALF_UP to 0.01; 0.00 unless the finding stands
 * @param effective what it costs after caps, exclusive groups and decisions; the line's effective loss is their sum
 * @param bonus what an earned finding adds after gate and caps; the line's bonus is their sum; 0.00 for all others
 * @param arithmetic Chinese, e.g. {@code 2 × 0.30 = 0.60；本项封顶 2.00，本例实扣 0.40}
 * @param suppressedBy indicator that already deducts the same fact; empty otherwise
 * @param decision id of the decision laid over it; empty otherwise
 */
public record ScoredFinding(
        Finding finding,
        BigDecimal deducted,
        BigDecimal effective,
        BigDecimal bonus,
        String arithmetic,
        @Nullable String suppressedBy,
        @Nullable String decision) {

    private static final BigDecimal NONE = new BigDecimal("0.00");

    /** Results stored before bonuses were told apart by finding lack theirs. */
    public ScoredFinding {
        bonus = Objects.requireNonNullElse(bonus, NONE);
    }

    /** A finding that earns nothing. */
    public ScoredFinding(
            Finding finding,
            BigDecimal deducted,
            BigDecimal effective,
            String arithmetic,
            @Nullable String suppressedBy,
            @Nullable String decision) {
        this(finding, deducted, effective, NONE, arithmetic, suppressedBy, decision);
    }

    ScoredFinding earning(BigDecimal points) {
        return new ScoredFinding(finding, deducted, effective, points, arithmetic, suppressedBy, decision);
    }
}
