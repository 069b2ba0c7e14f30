// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

/**
 * How a finding is put right.
 *
 * @param text Chinese, verb first
 * @param workingDays default time allowed, working days
 * @param effort rough size of the work
 * @param curable whether points can be won back (可补回): false for a deadline already missed
 */
public record RectificationAdvice(String text, int workingDays, Effort effort, boolean curable) {

    /** Rough size of the work. */
    public enum Effort {
        LOW,
        MEDIUM,
        HIGH
    }
}
