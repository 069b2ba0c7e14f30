// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;

/**
 * What one person proposes to decide.
 *
 * @param finding id of the one finding it speaks of; null for a subject or a whole indicator
 * @param subject null for the whole indicator
 * @param deduction points, only of an adjustment
 * @param from first day; null for the period's
 * @param to last day; mandatory for a waiver
 * @param note the reason in words
 * @param cause what asked for it, as {@code appeal/7}; null where nothing did
 */
public record ProposalDraft(
        DecisionKind kind,
        DecisionOutcome outcome,
        String bureau,
        String indicator,
        @Nullable String finding,
        @Nullable String subject,
        @Nullable BigDecimal deduction,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Ground ground,
        String note,
        @Nullable String cause) {}
