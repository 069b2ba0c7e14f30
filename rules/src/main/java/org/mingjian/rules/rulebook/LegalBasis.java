// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

/**
 * Article a duty rests on.
 *
 * @param document name and number of the law or document, Chinese
 * @param article e.g. 第三十三条第二款
 * @param quote at most one line of the text, or what it asks in few words
 * @param certainty how sure the reference is
 */
public record LegalBasis(String document, String article, String quote, Certainty certainty) {

    /** How sure a reference is; anything but {@link #CONFIRMED} is marked on the page. */
    public enum Certainty {
        /** Read in the text. */
        CONFIRMED,
        /** Seen in a secondary source or from memory: 待核. */
        UNSURE,
        /** A local or our own way of counting, not law: 口径. */
        PRACTICE
    }
}
