// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** How a power changed (权力事项变动). */
public enum PowerChangeKind {
    /** 取消. */
    CANCELLED,
    /** 下放. */
    DELEGATED,
    /** 承接. */
    TAKEN_OVER,
    /** 新增. */
    ADDED
}
