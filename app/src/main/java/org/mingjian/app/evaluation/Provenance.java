// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a result rests on, by digest (SHA-256, 64 hex digits), and who computed it.
 *
 * @param product version of this program
 * @param factCount number of facts evaluated
 * @param rejectedRows number of input rows that were rejected
 * @param runningLowest by bureau code: periods running, this one included, with the lowest grade; absent means none
 */
public record Provenance(
        String facts,
        String scheme,
        String rulebook,
        String calendar,
        String product,
        int factCount,
        int rejectedRows,
        SortedMap<String, Integer> runningLowest) {

    public Provenance {
        runningLowest = new TreeMap<>(runningLowest);
    }
}
