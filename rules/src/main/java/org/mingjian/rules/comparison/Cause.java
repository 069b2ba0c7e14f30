// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

/** Why a score changed; the four parts add up to the change exactly (四分解). */
public enum Cause {
    /** What the bureau did or left undone, as far as rules or people's answers to open questions tell (行为). */
    BEHAVIOUR,
    /** Edition, calendar or rulebook changed (口径). */
    EDITION,
    /** Which duties bind the bureau and have a case in the period (适用范围). */
    APPLICABILITY,
    /** Reviews, appeals and waivers that changed a judgement of the rules (认定). */
    DECISIONS
}
