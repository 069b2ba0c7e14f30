// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.title;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Fold;

/**
 * The title in the window's title (关于…的通知_某市司法局 - 政务公开): the one part that has the form of a title. A last resort, for
 * pages that show their title as a picture or by a script only.
 */
final class WindowTitle {
    private static final int FEWEST_HAN = 6;

    private WindowTitle() {}

    static @Nullable String of(@Nullable String window) {
        if (window == null) {
            return null;
        }
        String found = null;
        for (String part : window.split("[_|｜»>]|\\s+[-–—]+\\s*|\\s*[-–—]+\\s+|—{2}")) {
            String words = part.strip();
            String folded = Fold.fold(words);
            boolean title = TitleForm.han(folded) >= FEWEST_HAN
                    && TitleForm.isWhole(folded)
                    && (TitleForm.isTelling(folded) && !TitleForm.isColumn(folded));
            if (title && found != null) {
                return null;
            }
            found = title ? words : found;
        }
        return found;
    }
}
