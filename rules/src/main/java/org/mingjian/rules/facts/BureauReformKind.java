// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** What a reform of bureaus does (机构改革的方式). */
public enum BureauReformKind {
    /** The same body under another name (更名), perhaps with another code. */
    RENAME,
    /** One body out of several, or one that takes others in (合并、划入). */
    MERGE,
    /** One of several bodies out of one (分立、划出). */
    SPLIT
}
