// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Problem;

/**
 * What a harvest would read of a source first, each thing with its place on the page.
 *
 * @param list its first list page; null for pages written down one by one
 * @param page the first page it leads to; null where it leads to none
 */
public record Trial(@Nullable ListTrial list, @Nullable PageTrial page) {

    /**
     * A list page.
     *
     * @param outcome what came of visiting it, Chinese
     * @param read whether there was something to read
     * @param sections of a disclosure platform, by code; empty for any other list
     * @param next the page of the list that follows, or null
     */
    public record ListTrial(
            String address,
            String outcome,
            boolean read,
            List<Item> items,
            List<Section> sections,
            @Nullable Item next) {
        public ListTrial {
            items = List.copyOf(items);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A link of a list.
     *
     * @param mark CSS path of its row, or the tag it stands in
     * @param excerpt words of the row
     */
    public record Item(
            String title,
            String url,
            @Nullable LocalDate date,
            @Nullable String mark,
            String excerpt) {}

    /** A section of the disclosure platform; without an item it was not found. */
    public record Section(String code, @Nullable Item item) {}

    /**
     * A page.
     *
     * @param kind code of its kind; null where it was not read
     * @param problems what could not be read or contradicts itself, as the reader says it
     */
    public record PageTrial(
            String address, String outcome, @Nullable String kind, List<Answer> answers, List<Problem> problems) {
        public PageTrial {
            answers = List.copyOf(answers);
            problems = List.copyOf(problems);
        }
    }

    /**
     * One thing read from a page.
     *
     * @param name of the field; the word is {@code trial-field.<name>}
     * @param value null where the page does not say
     * @param mark the label in front of it; null where it has none
     * @param excerpt the words it was read from
     */
    public record Answer(
            String name,
            @Nullable String value,
            @Nullable String mark,
            @Nullable String excerpt) {}
}
