// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationState;

/**
 * One evaluation (考核): which scheme, period and day, and how far it has come.
 *
 * @param version from 1 within scheme and period
 * @param done bureaus evaluated
 * @param failure why it failed, Chinese; empty otherwise
 * @param digests by name: facts, scheme, rulebook, calendar, result
 */
public record EvaluationRun(
        long id,
        String scheme,
        String period,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        EvaluationState state,
        int version,
        int done,
        int total,
        @Nullable String failure,
        SortedMap<String, String> digests,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Instant publishedAt) {

    /** Whether every bureau's account may see all places. */
    public boolean open() {
        return state == EvaluationState.PUBLISHED || state == EvaluationState.SUPERSEDED;
    }

    /** Whether nothing changes by itself any more. */
    public boolean settled() {
        return state != EvaluationState.RUNNING;
    }
}
