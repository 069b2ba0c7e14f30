// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Elements of a disclosure guide (公开指南), 条例第十二条第二款. */
public enum GuideElement {
    /** 信息分类. */
    CLASSIFICATION,
    /** 编排体系. */
    ARRANGEMENT,
    /** 获取方式. */
    ACCESS_METHOD,
    /** 机构名称. */
    ORGANIZATION_NAME,
    /** 办公地址. */
    ADDRESS,
    /** 办公时间. */
    OFFICE_HOURS,
    /** 联系电话. */
    PHONE,
    /** 传真号码. */
    FAX,
    /** 互联网联系方式. */
    INTERNET_CONTACT
}
