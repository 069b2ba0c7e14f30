// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.wording;

import java.util.List;
import org.mingjian.rules.reading.wording.Wording.Kind;

/** A wrong word, what it should be, and the words that make it right when they follow directly. */
record WordEntry(Kind kind, String written, String proper, List<String> unless) {

    boolean standsAt(String text, int at) {
        boolean stands = text.startsWith(written, at) && !text.startsWith(proper, at);
        return stands && unless.stream().noneMatch(word -> text.startsWith(word, at + written.length()));
    }
}
