// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.likeness;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text most like a given one (雷同度), e.g. another bureau's annual report or last year's.
 *
 * @param key of the other text
 * @param share 0–1 to four places
 */
public record Likeness(String key, BigDecimal share) {
    /** A text with fewer pieces says too little to be called alike. */
    private static final int FEWEST = 50;

    /** The most alike of the others; of equals the first by key; null where there is none with enough prose. */
    public static @Nullable Likeness closest(String text, Map<String, String> others) {
        Map<String, Shingles> pieces = new TreeMap<>();
        others.forEach((key, other) -> pieces.put(key, Shingles.of(other)));
        return closest(Shingles.of(text), pieces);
    }

    /** As {@link #closest(String, Map)}, for texts whose pieces are known: each report is taken apart only once. */
    public static @Nullable Likeness closest(Shingles text, Map<String, Shingles> others) {
        Likeness closest = null;
        if (text.size() < FEWEST) {
            return null;
        }
        for (Map.Entry<String, Shingles> other : new TreeMap<>(others).entrySet()) {
            BigDecimal share = other.getValue().size() < FEWEST ? null : text.likeness(other.getValue());
            if (share != null && (closest == null || share.compareTo(closest.share) > 0)) {
                closest = new Likeness(other.getKey(), share);
            }
        }
        return closest;
    }
}
