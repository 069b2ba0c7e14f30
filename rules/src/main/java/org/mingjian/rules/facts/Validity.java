// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Validity of a document (有效性). */
public enum Validity {
    /** 有效. */
    IN_FORCE,
    /** 已修改. */
    AMENDED,
    /** 已废止. */
    REPEALED,
    /** 已失效. */
    EXPIRED
}
