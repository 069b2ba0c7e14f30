// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.dashboards.page.EvaluationHead;

/**
 * A simulation without what it comes to.
 *
 * @param evaluation the official result it starts from
 * @param changes values by text of their place
 * @param archived put away; its page stays readable
 */
public record SimulationHead(
        long id,
        String name,
        String note,
        EvaluationHead evaluation,
        SortedMap<String, String> changes,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        boolean archived) {

    public SimulationHead {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /** Number people quote: M-014. */
    public String number() {
        return "M-" + (id < 10 ? "00" : id < 100 ? "0" : "") + id;
    }
}
