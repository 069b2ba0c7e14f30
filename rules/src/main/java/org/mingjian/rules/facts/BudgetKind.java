// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Budget or final accounts (预算、决算). */
public enum BudgetKind {
    /** 预算. */
    BUDGET,
    /** 决算. */
    FINAL_ACCOUNTS
}
