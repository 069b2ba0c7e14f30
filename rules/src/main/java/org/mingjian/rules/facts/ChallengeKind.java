// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Way a decision on a request was challenged, 条例第五十一条. */
public enum ChallengeKind {
    /** 行政复议. */
    REVIEW,
    /** 行政诉讼. */
    LITIGATION
}
