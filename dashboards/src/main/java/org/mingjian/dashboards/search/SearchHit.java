// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.search;

/**
 * Something found.
 *
 * @param title name of the bureau, title of the document, message of the finding, number of the notice
 * @param note code, document number, bureau
 * @param href path of its page
 */
public record SearchHit(Kind kind, String title, String note, String href) {
    /** Hits of a kind shown at most; so many may mean that there are more. */
    public static final int MOST = 20;

    /** What was found. */
    public enum Kind {
        BUREAU,
        DOCUMENT,
        FINDING,
        /** By its number. */
        NOTICE,
        RECTIFICATION,
        APPEAL,
        INDICATOR,
        ARTICLE
    }
}
