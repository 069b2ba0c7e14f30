// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What a list of commitments names for each item (告知承诺清单要素), 国办发〔2020〕42号. */
public enum CommitmentElement {
    /** 事项. */
    ITEM,
    /** 承办单位. */
    HANDLING_UNIT,
    /** 材料目录. */
    MATERIAL_LIST
}
