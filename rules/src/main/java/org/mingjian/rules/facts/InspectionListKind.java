// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** A list or library of double-random inspection (一单、两库), 国办发〔2015〕58号. */
public enum InspectionListKind {
    /** 随机抽查事项清单. */
    CHECK_ITEMS,
    /** 检查对象名录库. */
    INSPECTED_OBJECTS,
    /** 执法检查人员名录库. */
    INSPECTORS
}
