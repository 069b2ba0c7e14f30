// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.personaldata;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of personal data that is kept; its words stand under its category.
 *
 * @param places columns of tables and cells of registers
 * @param period how long; absent where it stays as long as the record it belongs to
 * @param kept how much of it there is
 * @param oldest when the period of the oldest began
 * @param dueOn when the oldest is due
 * @param due how much is past its period
 */
public record KeptEntry(
        String category,
        List<String> places,
        @Nullable Period period,
        @Nullable Long kept,
        @Nullable Instant oldest,
        @Nullable Instant dueOn,
        @Nullable Long due) {
    public KeptEntry {
        places = List.copyOf(places);
    }

    /** Whether something can be removed now. */
    public boolean hasDue() {
        return due != null && due > 0;
    }
}
