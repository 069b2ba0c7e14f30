// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Kind of a yearly paper (年度计划、总结). */
public enum PlanKind {
    /** 年度工作计划. */
    ANNUAL_PLAN,
    /** 立法计划. */
    LEGISLATION_PLAN,
    /** 年度任务分解. */
    TASK_BREAKDOWN,
    /** 年度工作总结. */
    ANNUAL_SUMMARY
}
