// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Stage a request passes on its way (办理环节), 条例第四十五条: 登记、审核、办理、答复、归档, and the handing over between offices. */
public enum HandlingStage {
    /** 登记. */
    REGISTERED,
    /** 流转: handed to the office that holds the information. */
    ASSIGNED,
    /** 审核. */
    REVIEWED,
    /** 办理. */
    HANDLED,
    /** 答复. */
    REPLIED,
    /** 归档. */
    ARCHIVED
}
