// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What earlier periods came to, by bureau code: needed for movements in the ranking and for the ladder. */
public record History(SortedMap<String, Place> places) {

    public History {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /**
     * A bureau's last place.
     *
     * @param runningLowest number of periods running, up to the last, with the lowest grade
     */
    public record Place(
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            @Nullable String grade,
            int runningLowest) {}

    public static History none() {
        return new History(new TreeMap<>());
    }
}
