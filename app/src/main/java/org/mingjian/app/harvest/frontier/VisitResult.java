// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.frontier;

import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.fetch.VisitOutcome;

/**
 * What a visit came to.
 *
 * @param captured digest of what was received
 * @param verdict what intake did with the page: {@code created}, {@code updated}, {@code unchanged} or {@code rejected}
 * @param problem why intake rejected it, Chinese
 */
public record VisitResult(
        VisitOutcome outcome,
        @Nullable Fetched fetched,
        @Nullable String captured,
        @Nullable String verdict,
        @Nullable String problem) {

    public static VisitResult of(VisitOutcome outcome, @Nullable Fetched fetched) {
        return new VisitResult(outcome, fetched, null, null, null);
    }

    public static VisitResult of(VisitOutcome outcome, Fetched fetched, String captured) {
        return new VisitResult(outcome, fetched, captured, null, null);
    }
}
