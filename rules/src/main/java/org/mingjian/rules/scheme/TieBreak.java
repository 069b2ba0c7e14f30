// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

/**
 * What decides between equal scores, in the order a scheme lists it.
 *
 * @param by what is compared
 * @param dimension code, for {@code DIMENSION_RATE}; empty otherwise
 */
public record TieBreak(By by, String dimension) {

    /** What is compared. */
    public enum By {
        /** Fewer vetoes first. */
        FEWER_VETOES,
        /** Higher rate of the dimension first. */
        DIMENSION_RATE,
        /** Fewer violations first. */
        FEWER_VIOLATIONS,
        /** Higher coverage first. */
        COVERAGE
    }
}
