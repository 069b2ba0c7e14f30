// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.wording;

import java.util.List;
import org.mingjian.rules.reading.wording.Wording.Kind;

/** A wrong word, what it should be, and the words that make it right when they follow directly. */
record WordEntry(Kind kind, String written, String proper, List<String> unless) {

    boolean standsAt(String text, int at) {
        int last = at + written.length() - 1;
        // Many words begin alike (政府信息公开 …), so the end tells sooner.
        if (last >= text.length() || text.charAt(last) != written.charAt(written.length() - 1)) {
            return false;
        }
        if (!text.startsWith(written, at) || text.startsWith(proper, at)) {
            return false;
        }
        for (String word : unless) {
            if (text.startsWith(word, at + written.length())) {
                return false;
            }
        }
        return true;
    }
}
