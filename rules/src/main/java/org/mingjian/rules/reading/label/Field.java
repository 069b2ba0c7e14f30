// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

/** What a metadata label speaks of. */
public enum Field {
    TITLE,
    INDEX_NUMBER,
    DOCUMENT_NUMBER,
    ISSUER,
    WRITTEN_ON,
    PUBLISHED_ON,
    REPEALED_ON,
    VALIDITY,
    ATTRIBUTE,
    TOPIC,
    /** The portal column the page stands in. */
    COLUMN,
    /** A free summary that may contain sentences. */
    SUMMARY,
    /** Stands in the line under a title (来源, 作者, 浏览次数 …); never an answer, but a sign of that line. */
    BYLINE,
    /** Any other label; only ends the value before it. */
    OTHER
}
