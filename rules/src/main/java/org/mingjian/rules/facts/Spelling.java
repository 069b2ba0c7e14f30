// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** How strictly the values of a row are read. */
public enum Spelling {
    /** Files between programs: one way to write each value. */
    CANONICAL,
    /**
     * Files people keep: also {@code 2026/3/5}, {@code 2026.3.5}, 2026年3月5日, {@code 20260305}, full-width digits and letters, lower case
     * codes, the Chinese titles of columns and codes, {@code TRUE}, lists joined by ；、 or line feeds.
     */
    TOLERANT
}
