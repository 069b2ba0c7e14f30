// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it reads, without its measures: those are in the PDF.
 *
 * @param number absent in a draft
 */
public record PaperView(
        String mark,
        @Nullable String number,
        String title,
        @Nullable String addressee,
        List<Part> parts,
        @Nullable String signer,
        @Nullable LocalDate date,
        List<String> remarks,
        List<String> copies,
        List<Annex> annexes) {

    public PaperView {
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
        copies = List.copyOf(copies);
        annexes = List.copyOf(annexes);
    }

    /** What a part is. */
    public enum Form {
        HEADING,
        TEXT,
        NOTE,
        TABLE
    }

    /**
     * A piece of the text.
     *
     * @param lead the beginning set apart; may be empty
     * @param heads titles of a table's columns; empty for all but tables
     */
    public record Part(Form form, String lead, String text, List<String> heads, List<List<String>> rows) {
        public Part {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** No table. */
        public static Part of(Form form, String lead, String text) {
            return new Part(form, lead, text, List.of(), List.of());
        }

        /** Whether the table has titles at all. */
        public boolean headed() {
            return heads.stream().anyMatch(head -> !head.isEmpty());
        }
    }

    /** An annex. */
    public record Annex(String title, List<Part> parts) {
        public Annex {
            parts = List.copyOf(parts);
        }
    }
}
