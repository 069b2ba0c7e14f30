// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.reuse.KnownRow;

/**
 * One register of a bureau.
 *
 * @param rows its first rows by key
 * @param known rows its published pages tell and it does not have, newest page first
 */
public record KeptRegister(
        Bureau bureau, FactTypeDescription type, RegisterCount count, List<Row> rows, List<KnownRow> known) {

    public KeptRegister {
        rows = List.copyOf(rows);
        known = List.copyOf(known);
    }

    /**
     * A row it has.
     *
     * @param cells by column, in canonical spelling
     * @param source where it came from
     */
    public record Row(Map<String, String> cells, @Nullable String source, Instant firstSeenAt, Instant lastSeenAt) {}
}
