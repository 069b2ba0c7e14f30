// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

/** The typed reason of a decision, an appeal or a waiver (理由类型); its words are {@code ground.<NAME>}. */
public enum Ground {
    /** 事实清楚、证据充分. */
    ESTABLISHED,
    /** 事实有误. */
    FACT_WRONG,
    /** 证据不足. */
    EVIDENCE_INSUFFICIENT,
    /** 适用规则不当. */
    RULE_MISAPPLIED,
    /** 检查前已改正. */
    CORRECTED_BEFORE,
    /** 不可抗力. */
    FORCE_MAJEURE,
    /** 情节轻微. */
    MINOR,
    /** 部分改正. */
    PARTLY_CORRECTED,
    /** 扣分过重. */
    TOO_HEAVY,
    /** 系统迁移、网站改版. */
    SYSTEM_MIGRATION,
    /** 机构改革. */
    REFORM,
    /** 突发事件应急. */
    EMERGENCY,
    /** 上级统一安排. */
    SUPERIOR_ORDER,
    /** 不承担该项职责. */
    NO_SUCH_DUTY,
    /** 本期没有该类业务. */
    NO_SUCH_BUSINESS,
    /** 其他; the note says which. */
    OTHER
}
