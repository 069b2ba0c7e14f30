// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

/** How equal scores share places; all three are in official use. */
public enum RankingMethod {
    /** 9, 9, 11. */
    COMPETITION,
    /** 6, 6, 7. */
    DENSE,
    /** 1, 2, 3: equal scores by the order of codes. */
    ORDINAL
}
