// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.Outcome;

/**
 * A finding with its points.
 *
 * @param finding with its outcome after decisions (现判)
 * @param deducted by the reason's deduction alone, or as a decision adjusted it, rounded HALF_UP to 0.01; 0.00 unless the
 *     finding stands
 * @param effective what it costs after caps, exclusive groups and decisions; the line's effective loss is their sum
 * @param bonus what an earned finding adds after gate and caps; the line's bonus is their sum; 0.00 for all others
 * @param arithmetic Chinese, e.g. {@code 2 × 0.30 = 0.60；本项封顶 2.00，本例实扣 0.40}
 * @param suppressedBy indicator that already deducts the same fact; empty otherwise
 * @param decision id of the decision that made the difference; empty otherwise
 * @param original what it was before any decision (原判)
 * @param decisions all that speak of it, in order
 */
public record ScoredFinding(
        Finding finding,
        BigDecimal deducted,
        BigDecimal effective,
        BigDecimal bonus,
        String arithmetic,
        @Nullable String suppressedBy,
        @Nullable String decision,
        Original original,
        List<Decision> decisions) {

    private static final BigDecimal NONE = new BigDecimal("0.00");

    /**
     * The first judgement (原判).
     *
     * @param outcome before any decision
     * @param deducted by the reason's deduction alone, before any decision; 0.00 unless it stood then
     */
    public record Original(Outcome outcome, BigDecimal deducted) {}

    /** Results stored before bonuses and first judgements were told apart by finding lack theirs. */
    public ScoredFinding {
        bonus = Objects.requireNonNullElse(bonus, NONE);
        original = Objects.requireNonNullElseGet(original, () -> new Original(finding.outcome(), deducted));
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /** A finding nobody decided about, that earns nothing. */
    public ScoredFinding(
            Finding finding,
            BigDecimal deducted,
            BigDecimal effective,
            String arithmetic,
            @Nullable String suppressedBy,
            @Nullable String decision) {
        this(
                finding,
                deducted,
                effective,
                NONE,
                arithmetic,
                suppressedBy,
                decision,
                new Original(finding.outcome(), deducted),
                List.of());
    }

    /** Whether a decision made it something else than it was found to be. */
    public boolean changed() {
        return original.outcome() != finding.outcome() || original.deducted().compareTo(deducted) != 0;
    }

    ScoredFinding earning(BigDecimal points) {
        return new ScoredFinding(
                finding, deducted, effective, points, arithmetic, suppressedBy, decision, original, decisions);
    }

    ScoredFinding under(@Nullable String indicator) {
        return new ScoredFinding(
                finding, deducted, effective, bonus, arithmetic, indicator, decision, original, decisions);
    }
}
