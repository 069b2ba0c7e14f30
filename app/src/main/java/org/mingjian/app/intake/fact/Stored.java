// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What storing a batch came to.
 *
 * @param statuses of its rows, in their order
 * @param changed codes of the bureaus that have new or changed facts, those of others that follow from the batch included
 */
record Stored(List<Verdict.Status> statuses, Set<String> changed) {

    /** @param facts with what became of each, in their order */
    static Stored of(List<StoredFact> facts, List<Verdict.Status> statuses) {
        Set<String> changed = new TreeSet<>();
        for (int i = 0; i < facts.size(); i++) {
            if (statuses.get(i) == Verdict.Status.CREATED || statuses.get(i) == Verdict.Status.UPDATED) {
                changed.add(facts.get(i).fact().bureau());
            }
        }
        return new Stored(statuses, changed);
    }

    /** The first rows only, whoever changed. */
    Stored first(int rows) {
        return new Stored(statuses.subList(0, rows), changed);
    }

    Stored and(Collection<String> others) {
        Set<String> all = new TreeSet<>(changed);
        all.addAll(others);
        return new Stored(statuses, all);
    }
}
