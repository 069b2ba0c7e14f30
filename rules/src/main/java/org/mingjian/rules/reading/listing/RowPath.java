// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import org.jsoup.nodes.Element;
import org.mingjian.rules.reading.page.Passage;

/** Tells where an element stands, as a CSS path a person can follow: the nearest named box, and the number within it. */
final class RowPath {
    private static final int LEVELS = 5;

    private RowPath() {}

    static Passage passage(Element element) {
        return new Passage(of(element), element.text());
    }

    static String of(Element element) {
        StringBuilder path = new StringBuilder(step(element));
        Element at = element.parent();
        for (int level = 0; at != null && level < LEVELS && !at.normalName().equals("body"); level++) {
            path.insert(0, " > ").insert(0, step(at));
            if (!at.id().isEmpty()) {
                break;
            }
            at = at.parent();
        }
        return path.toString();
    }

    private static String step(Element element) {
        String tag = element.normalName();
        if (!element.id().isEmpty()) {
            return tag + "#" + element.id();
        }
        int number = 1;
        int alike = 0;
        Element parent = element.parent();
        if (parent != null) {
            for (Element sibling : parent.children()) {
                alike += sibling.normalName().equals(tag) ? 1 : 0;
                number = sibling == element ? alike : number;
            }
        }
        String named = element.classNames().stream()
                .findFirst()
                .map(name -> tag + "." + name)
                .orElse(tag);
        return alike > 1 ? named + ":nth-of-type(" + number + ")" : named;
    }
}
