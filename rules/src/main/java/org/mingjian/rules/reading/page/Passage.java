// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import org.jspecify.annotations.Nullable;

/**
 * Where on a page something was read, so that a person can look it up.
 *
 * @param mark what leads to the place: the label in front of it, the name of the tag it stands in, the CSS path of its
 *     row; null where only its words tell
 * @param excerpt the words of the place as written, shortened
 */
public record Passage(@Nullable String mark, String excerpt) {
    private static final int LONGEST = 160;

    public Passage {
        excerpt = excerpt.replaceAll("\\s+", " ").strip();
        excerpt = excerpt.length() > LONGEST ? excerpt.substring(0, LONGEST) + "…" : excerpt;
    }
}
