// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Disclosure attribute of a document (公开属性), 国办发〔2016〕80号. */
public enum DisclosureAttribute {
    /** 主动公开. */
    PROACTIVE,
    /** 依申请公开. */
    ON_REQUEST,
    /** 不予公开. */
    WITHHELD
}
