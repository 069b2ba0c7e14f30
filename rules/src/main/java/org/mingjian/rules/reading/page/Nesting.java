// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import java.util.Set;

/**
 * Finds where HTML is nested deeper than any honest page. An HTML parser needs time in proportion to depth for every tag,
 * so hostile nesting is cut off before it is parsed.
 */
public final class Nesting {
    private static final int DEEPEST = 600;
    private static final int LONGEST_NAME = 12;
    /** Tags that need no closing tag; they say nothing about depth. */
    private static final Set<String> UNCLOSED = Set.of(
            "p",
            "li",
            "td",
            "th",
            "tr",
            "dt",
            "dd",
            "br",
            "hr",
            "img",
            "input",
            "meta",
            "link",
            "option",
            "tbody",
            "thead",
            "tfoot",
            "col",
            "colgroup",
            "area",
            "base",
            "embed",
            "param",
            "source",
            "wbr",
            "frame",
            "track",
            "body",
            "html");

    private Nesting() {}

    /** Place of the first tag that is nested too deep, or the length of the HTML. */
    public static int limit(String html) {
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean closes = at + 1 < html.length() && html.charAt(at + 1) == '/';
            String name = name(html, closes ? at + 2 : at + 1);
            if (name.isEmpty() || UNCLOSED.contains(name)) {
                continue;
            }
            depth = closes ? Math.max(0, depth - 1) : depth + 1;
            if (depth > DEEPEST) {
                return at;
            }
        }
        return html.length();
    }

    private static String name(String html, int from) {
        StringBuilder name = new StringBuilder(LONGEST_NAME);
        for (int i = from; i < html.length() && name.length() < LONGEST_NAME; i++) {
            char c = html.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                name.append((char) (c + ('a' - 'A')));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                name.append(c);
            } else {
                break;
            }
        }
        return name.toString();
    }
}
