// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.simulation.Overlay;

/**
 * A simulation as it is kept: only what it changes.
 *
 * @param evaluation id of the official result it starts from
 * @param changes values by text of their place
 * @param copiedFrom id of the one it was copied from; null for none
 */
record KeptSimulation(
        long id,
        long evaluation,
        String name,
        String note,
        SortedMap<String, String> changes,
        @Nullable Long copiedFrom,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        boolean archived) {

    KeptSimulation {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    Overlay overlay() {
        return Overlay.of(changes);
    }

    /** Number people quote: M-014. */
    String number() {
        return "M-" + (id < 10 ? "00" : id < 100 ? "0" : "") + id;
    }
}
