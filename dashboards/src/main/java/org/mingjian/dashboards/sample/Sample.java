// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.sampling.Precision;

/**
 * A sample with its items.
 *
 * @param precision by indicator, or by column of what was read
 */
public record Sample(Plan plan, List<Item> items, SortedMap<String, Precision> precision) {

    public Sample {
        items = List.copyOf(items);
        precision = Collections.unmodifiableSortedMap(new TreeMap<>(precision));
    }

    /** All of its figures together. */
    public Precision total() {
        int right =
                (int) items.stream().filter(item -> item.state() == State.RIGHT).count();
        int wrong =
                (int) items.stream().filter(item -> item.state() == State.WRONG).count();
        return new Precision(right, right + wrong);
    }

    /**
     * A sample without its items.
     *
     * @param findings whether it confirms what was found, else what was read
     * @param period of the evaluation; absent for readings
     * @param digest of the ids it was drawn from
     */
    public record Plan(
            long id,
            String name,
            boolean findings,
            String seed,
            @Nullable Long evaluation,
            @Nullable String period,
            List<String> narrowedTo,
            int population,
            String digest,
            int size,
            int confirmed,
            String createdBy,
            Instant createdAt) {
        public Plan {
            narrowedTo = List.copyOf(narrowedTo);
        }
    }

    /** What the words of all come to. */
    public enum State {
        OPEN,
        RIGHT,
        WRONG,
        UNSURE,
        DISPUTED
    }

    /**
     * An item.
     *
     * @param indicator code; absent for a reading
     * @param outcome code; absent for a reading
     * @param said what people said, oldest first
     */
    public record Item(
            int number,
            String unit,
            String bureau,
            String bureauName,
            String title,
            @Nullable String indicator,
            @Nullable String outcome,
            State state,
            List<Said> said) {
        public Item {
            said = List.copyOf(said);
        }

        /** Whether this account has said something. */
        boolean saidBy(String account) {
            return said.stream().anyMatch(one -> one.account().equals(account));
        }
    }

    /** One person's word; {@code verdict} is RIGHT, WRONG or UNSURE. */
    public record Said(
            String account,
            String verdict,
            List<String> fields,
            @Nullable String note,
            Instant at) {
        public Said {
            fields = List.copyOf(fields);
        }
    }
}
