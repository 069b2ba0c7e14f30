// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading, a paragraph or a list of the guidance.
 *
 * @param items lines of a list, or the one text of a heading or paragraph
 */
public record GuidanceBlock(Kind kind, List<String> items) {
    public GuidanceBlock {
        items = List.copyOf(items);
    }

    /** What the block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST
    }

    /** The blocks of a guidance text: headings of the second level, paragraphs, plain lists; marks of emphasis are left out. */
    public static List<GuidanceBlock> read(String markdown) {
        List<GuidanceBlock> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Kind kind = Kind.PARAGRAPH;
        for (String raw : (markdown + "\n").split("\n", -1)) {
            String line = raw.strip();
            Kind next = line.startsWith("#")
                    ? Kind.HEADING
                    : line.matches("([-*] |\\d+[.、]).*") ? Kind.LIST : Kind.PARAGRAPH;
            if (!lines.isEmpty() && (line.isEmpty() || next != kind || next == Kind.HEADING)) {
                blocks.add(of(kind, lines));
                lines.clear();
            }
            if (!line.isEmpty()) {
                kind = next;
                lines.add(plain(line));
            }
        }
        return blocks;
    }

    private static GuidanceBlock of(Kind kind, List<String> lines) {
        return new GuidanceBlock(kind, kind == Kind.PARAGRAPH ? List.of(String.join("", lines)) : lines);
    }

    private static String plain(String line) {
        return line.replaceFirst("^(#+|[-*] |\\d+[.、]) *", "").replace("**", "").replace("`", "");
    }
}
