// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import org.mingjian.rules.reading.page.PageText;
import org.mingjian.rules.reading.page.Problem;

/** Whether a text can be read at all. */
final class Legibility {
    private Legibility() {}

    static List<Problem> problems(PageText text) {
        String raw = text.raw();
        int letters = 0;
        int broken = 0;
        for (char c : raw.toCharArray()) {
            boolean control = c < ' ' && c != '\n' && c != '\t';
            broken += c == '\uFFFD' || control ? 1 : 0;
            letters += c > ' ' ? 1 : 0;
        }
        if (letters == 0) {
            return List.of(new Problem("EMPTY", "no text"));
        }
        return broken * 20L > letters
                ? List.of(new Problem("UNREADABLE", broken + " of " + raw.length() + " characters are no text"))
                : List.of();
    }
}
