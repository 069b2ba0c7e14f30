// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evaluation;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;

/**
 * An evaluation, how far it is and what it rests on.
 *
 * @param done bureaus evaluated
 * @param total bureaus to evaluate
 * @param failure what went wrong, Chinese; empty unless failed
 * @param digests by name: facts, scheme, rulebook, calendar, result
 */
public record EvaluationProgress(
        EvaluationHead head,
        int done,
        int total,
        @Nullable String failure,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Instant publishedAt,
        SortedMap<String, String> digests) {
    public EvaluationProgress {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }
}
