// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Kind of a portal column (栏目), 国办秘函〔2019〕19号; decides how often it must be updated. */
public enum ColumnKind {
    /** 动态要闻. */
    NEWS,
    /** 通知公告. */
    NOTICES,
    /** 政策文件. */
    POLICIES,
    /** 人事信息. */
    PERSONNEL,
    /** 规划计划. */
    PLANS,
    /** Anything else: not judged by age. */
    OTHER
}
