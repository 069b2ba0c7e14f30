// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

/** How an indicator takes part in the score. */
public enum IndicatorKind {
    /** Carries points that findings deduct from. */
    DEDUCTION,
    /** One confirmed finding caps or stops the score (单项否决). */
    VETO,
    /** Adds points above the gate (加分项). */
    BONUS
}
