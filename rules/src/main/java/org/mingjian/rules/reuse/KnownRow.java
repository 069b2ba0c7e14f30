// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reuse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;

/**
 * A row of a register as far as a published page tells it.
 *
 * @param register the register it belongs to
 * @param cells what is known, by column, in canonical spelling; the bureau included
 * @param document the page it is known from
 */
public record KnownRow(FactTypeDescription register, Map<String, String> cells, Document document) {

    public KnownRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Columns the bureau must still fill in, in order. */
    public List<FactColumn> missing() {
        return register.columns().stream()
                .filter(FactColumn::required)
                .filter(column -> !cells.containsKey(column.name()))
                .toList();
    }
}
