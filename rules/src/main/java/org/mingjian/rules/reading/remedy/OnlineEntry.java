// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.remedy;

import org.jspecify.annotations.Nullable;

/** The web address given for applying for review online (行政复议法 art 22(2)). */
final class OnlineEntry {
    private OnlineEntry() {}

    static @Nullable String in(String told) {
        int from = told.indexOf("http");
        from = from < 0 ? told.indexOf("www.") : from;
        if (from < 0) {
            return null;
        }
        int end = from;
        while (end < told.length()
                && told.charAt(end) > ' '
                && told.charAt(end) < 127
                && ",;)".indexOf(told.charAt(end)) < 0) {
            end++;
        }
        return told.substring(from, end);
    }
}
