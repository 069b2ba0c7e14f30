// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What people's questions about a policy are (关切类型), 国办发〔2016〕80号. */
public enum ConcernKind {
    /** 误解误读: what is said about the policy is wrong. */
    MISREADING,
    /** 普遍关注: many ask the same. */
    COMMON_QUESTION,
    /** 个别咨询: single questions, answered one by one. */
    SINGLE_QUESTION
}
