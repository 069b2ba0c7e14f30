// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.docgen;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A page under construction: headings, paragraphs, tables. Line feeds only, so that pages are equal on every machine. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String title) {
        return paragraph("#".repeat(level) + " " + title);
    }

    Markdown paragraph(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    Markdown item(String words) {
        text.append("- ").append(words).append('\n');
        return this;
    }

    /** Ends a list or a table. */
    Markdown end() {
        text.append('\n');
        return this;
    }

    Markdown tableHead(String... titles) {
        row(titles);
        text.append("|").append(" --- |".repeat(titles.length)).append('\n');
        return this;
    }

    Markdown row(String... cells) {
        text.append(Arrays.stream(cells).map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        return this;
    }

    String page() {
        return text.toString().stripTrailing() + "\n";
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace("\n", " ");
    }
}
