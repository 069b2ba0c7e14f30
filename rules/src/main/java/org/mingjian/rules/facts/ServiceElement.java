// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** A key element of a handling guide (办事指南重点要素), 国办秘函〔2019〕19号. */
public enum ServiceElement {
    /** 事项名称. */
    ITEM_NAME,
    /** 设定依据. */
    LEGAL_GROUND,
    /** 申请条件. */
    CONDITIONS,
    /** 办理材料. */
    MATERIALS,
    /** 办理地点. */
    PLACE,
    /** 办理机构. */
    HANDLING_ORGAN,
    /** 收费标准. */
    FEES,
    /** 办理时间. */
    HANDLING_TIME,
    /** 联系电话. */
    CONTACT_PHONE,
    /** 办理流程. */
    FLOW
}
