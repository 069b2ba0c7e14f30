// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.wording;

/**
 * A wrong word or expression found in a text; a person decides whether it is one.
 *
 * @param kind how grave it is
 * @param written as it stands in the text
 * @param proper what it should be
 * @param excerpt the words around it
 */
public record Wording(Kind kind, String written, String proper, String excerpt) {
    /** Kinds of wrong wording. */
    public enum Kind {
        /** 错别字. */
        TYPO,
        /** 名称错误: a law or a body misnamed. */
        NAME,
        /** 严重表述错误: grave, to be looked at first. */
        SERIOUS
    }
}
