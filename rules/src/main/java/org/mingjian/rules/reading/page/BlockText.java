// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects the text of a page: a block a line, cells of a table row parted by tabs, no scripts, styles or comments. */
final class BlockText implements NodeVisitor {
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "iframe", "object", "select", "textarea", "svg");

    private final StringBuilder text = new StringBuilder();
    private int silent;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (silent == 0) {
                append(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            if (SILENT.contains(element.normalName())) {
                silent++;
            } else if (breaksLine(element)) {
                newLine();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (SILENT.contains(name)) {
            silent--;
        } else if (isCell(name)) {
            text.append('\t');
        } else if (breaksLine(element)) {
            newLine();
        }
    }

    private static boolean breaksLine(Element element) {
        String name = element.normalName();
        return name.equals("br") || element.isBlock() && !isCell(name) && !insideCell(element);
    }

    /** A paragraph within a cell must not tear the row apart. */
    private static boolean insideCell(Element element) {
        Element parent = element.parent();
        return parent != null && isCell(parent.normalName()) && parent.childrenSize() == 1;
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t' || c == ' ') {
                if (!atBreak()) {
                    text.append(' ');
                }
            } else {
                text.append(c);
            }
        }
    }

    private boolean atBreak() {
        if (text.length() == 0) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n' || last == '\t';
    }

    private void newLine() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    String text() {
        newLine();
        return text.toString();
    }
}
