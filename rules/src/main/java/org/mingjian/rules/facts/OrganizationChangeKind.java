// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What changed in a bureau (机构变动). */
public enum OrganizationChangeKind {
    /** 办公地址. */
    ADDRESS,
    /** 联系电话. */
    PHONE,
    /** 职能. */
    DUTY,
    /** 机构名称. */
    NAME,
    /** 负责人. */
    HEAD
}
