// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.reuse.KnownRow;

/**
 * One register of a bureau.
 *
 * @param filled columns that any of its rows fills
 * @param known rows its published pages tell and it does not have, newest page first
 */
public record KeptRegister(
        Bureau bureau, FactTypeDescription type, RegisterCount count, Set<String> filled, List<KnownRow> known) {

    public KeptRegister {
        filled = Set.copyOf(filled);
        known = List.copyOf(known);
    }

    /**
     * A row it has.
     *
     * @param cells by column, in canonical spelling
     * @param source where it came from
     */
    public record Row(Map<String, String> cells, @Nullable String source, Instant firstSeenAt, Instant lastSeenAt) {
        /** Empty text for an empty cell. */
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
