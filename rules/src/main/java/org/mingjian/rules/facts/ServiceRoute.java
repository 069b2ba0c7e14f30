// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** How a reply was served (送达方式). */
public enum ServiceRoute {
    /** 互联网. */
    INTERNET,
    /** 邮寄. */
    MAIL,
    /** 当面. */
    IN_PERSON,
    /** 传真. */
    FAX
}
