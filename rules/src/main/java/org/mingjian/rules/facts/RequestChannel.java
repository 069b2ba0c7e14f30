// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Way an applicant may file a request for information (申请渠道), 条例第二十八条、第二十九条. */
public enum RequestChannel {
    /** 当面. */
    IN_PERSON,
    /** 邮寄. */
    MAIL,
    /** 网上. */
    ONLINE,
    /** 传真. */
    FAX,
    /** 电子邮件. */
    EMAIL
}
