// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.OrganName;
import org.mingjian.rules.reading.page.PageText;

/** Finds the date under a text (落款日期): on a line of its own, or right behind the name of the signing organ. */
public final class Signature {
    private Signature() {}

    /** The first such date in the text from {@code from} on, or null. */
    public static @Nullable LocalDate read(PageText text, int from) {
        String folded = text.folded();
        char[] chars = folded.toCharArray();
        for (int i = from; i < chars.length; i++) {
            boolean begins = DateText.mayBegin(chars[i]) && boundary(folded, i);
            DateText.Found found = begins ? DateText.at(folded, i) : null;
            if (found == null) {
                continue;
            }
            if (found.date() != null && signs(text, i, found)) {
                return found.date();
            }
            i = found.end() - 1;
        }
        return null;
    }

    private static boolean boundary(String folded, int at) {
        return at == 0 || !(folded.charAt(at - 1) >= '0' && folded.charAt(at - 1) <= '9');
    }

    private static boolean signs(PageText text, int at, DateText.Found found) {
        String folded = text.folded();
        String before = folded.substring(Math.max(text.lineStart(at), at - 60), at);
        String after = folded.substring(found.end(), Math.min(text.lineEnd(found.end()), found.end() + 12));
        if (before.isBlank()) {
            return after.isBlank() || after.strip().startsWith("(");
        }
        int organ = OrganName.startOfTrailing(before);
        if (organ < 0) {
            return false;
        }
        String rest = after.strip();
        return after.isEmpty()
                || after.charAt(0) == ' '
                || rest.startsWith("(")
                || rest.startsWith("附件")
                || rest.startsWith(head(before, organ));
    }

    /** The document that follows a signature on the same line begins with the same place name as the organ. */
    private static String head(String before, int organ) {
        return before.substring(organ, Math.min(before.length(), organ + 2));
    }
}
