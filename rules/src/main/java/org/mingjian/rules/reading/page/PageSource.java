// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a page once its markup is gone.
 *
 * @param windowTitle content of {@code <title>}, or null
 * @param heading words of its only {@code <h1>}, or null
 * @param meta every meta tag name of the head, as written, with its content
 */
public record PageSource(
        PageText text,
        @Nullable String windowTitle,
        @Nullable String heading,
        Map<String, String> meta,
        List<Link> links,
        List<Problem> problems) {

    /** Characters of HTML, and of text, that are read at most; the rest is cut off and said to be. */
    static final int HTML_LIMIT = 8_000_000;

    static final int TEXT_LIMIT = 2_000_000;

    public static PageSource of(PageInput input) {
        List<Problem> problems = new ArrayList<>();
        String html = input.html();
        if (html != null) {
            String limited = cut(html, HTML_LIMIT, problems);
            return HtmlSource.read(cut(limited, Nesting.limit(limited), problems), input.url(), problems);
        }
        String text = input.text() == null ? "" : input.text();
        return new PageSource(PageText.of(cut(text, TEXT_LIMIT, problems)), null, null, Map.of(), List.of(), problems);
    }

    static String cut(String text, int limit, List<Problem> problems) {
        if (text.length() <= limit) {
            return text;
        }
        problems.add(new Problem("TRUNCATED", "read " + limit + " of " + text.length() + " characters"));
        return text.substring(0, limit);
    }
}
