// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of the form that starts an evaluation, as typed. */
public record EvaluationForm(
        @Nullable String edition, @Nullable String asOf) {
    /** Scheme and period in one choice: {@code 2026_municipal/2026Q3}. */
    String scheme() {
        return part(0);
    }

    String period() {
        return part(1);
    }

    /** The evaluation date; a text that is no date becomes the first day of all, which the starter refuses. */
    LocalDate date() {
        try {
            return asOf == null ? LocalDate.MIN : LocalDate.parse(asOf);
        } catch (DateTimeException notADate) {
            return LocalDate.MIN;
        }
    }

    private String part(int i) {
        String[] parts = edition == null ? new String[0] : edition.split("/", 2);
        return i < parts.length ? parts[i] : "";
    }
}
