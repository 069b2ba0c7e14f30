// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** How a challenge ended, in the words of the annual report's table (复议诉讼情况). */
public enum ChallengeResult {
    /** 结果维持. */
    UPHELD,
    /** 结果纠正: changed, annulled, found unlawful, or ordered to act. */
    CORRECTED,
    /** 其他结果: withdrawn, mediated, not accepted. */
    OTHER,
    /** 尚未审结. */
    OPEN
}
