// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What an interpretation should explain (解读要素), 国办发〔2016〕80号. */
public enum InterpretationElement {
    /** Background and basis (背景依据): why there is a document at all. */
    BACKGROUND,
    /** Purpose (出台目的). */
    PURPOSE,
    /** Important measures (重要措施). */
    MEASURES,
    /** Differences between old and new policy (新旧政策差异). */
    DIFFERENCES
}
