// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.rules.facts.BureauReformKind;
import org.mingjian.rules.register.DatedBureau;

/**
 * All the register says of one bureau, by date.
 *
 * @param entry as on the day
 * @param groups titles of comparison groups, by code
 * @param lineage reforms it came out of, and those it went into, oldest first
 * @param accounts names of the accounts that belong to it
 * @param history one score a period, oldest first
 * @param others scores of other bureaus it came out of
 * @param live what it comes to now; empty where it does not exist today
 */
public record BureauRecord(
        BureauEntry entry,
        DatedBureau dated,
        LocalDate day,
        Map<String, String> groups,
        List<Step> lineage,
        List<String> accounts,
        List<PeriodScore> history,
        List<PeriodScore> others,
        @Nullable LiveResult live) {
    public BureauRecord {
        groups = Map.copyOf(groups);
        lineage = List.copyOf(lineage);
        accounts = List.copyOf(accounts);
        history = List.copyOf(history);
        others = List.copyOf(others);
    }

    /** A reform. */
    public record Step(LocalDate on, BureauReformKind kind, List<Named> from, List<Named> to, String basis) {
        public Step {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /**
     * A bureau of a reform.
     *
     * @param code empty for a name without a page this reader may open
     */
    public record Named(String code, String name) {}
}
