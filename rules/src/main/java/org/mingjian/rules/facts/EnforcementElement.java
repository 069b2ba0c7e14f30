// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What is published before enforcement (事前公示), 国办发〔2018〕118号. */
public enum EnforcementElement {
    /** 执法主体. */
    ENFORCER,
    /** 执法人员. */
    OFFICERS,
    /** 职责. */
    ENFORCEMENT_DUTIES,
    /** 权限. */
    AUTHORITY,
    /** 依据. */
    ENFORCEMENT_BASIS,
    /** 程序. */
    ENFORCEMENT_PROCEDURE,
    /** 救济渠道. */
    RELIEF,
    /** 执法事项清单. */
    ITEM_LISTS
}
