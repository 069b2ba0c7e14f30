// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;

/**
 * How far the publication of a result is.
 *
 * @param conditions still to be met, in the order they are worked off; empty once published
 * @param uncovered bureaus that may be held back
 * @param supersedes whether another version of the period stands published
 * @param held bureaus published without a place
 * @param signed who published it, when and why; absent before
 * @param withdrawn who withdrew it, when and why; absent otherwise
 * @param successor number of the evaluation that superseded it; absent otherwise
 */
public record Publication(
        EvaluationHead head,
        List<Condition> conditions,
        List<HeldBureau> uncovered,
        boolean supersedes,
        List<HeldBureau> held,
        @Nullable Signature signed,
        @Nullable Signature withdrawn,
        @Nullable Long successor) {

    public Publication {
        conditions = List.copyOf(conditions);
        uncovered = List.copyOf(uncovered);
        held = List.copyOf(held);
    }

    /**
     * What must be settled first.
     *
     * @param code such as {@code PENDING}
     * @param words with the bureaus' names
     */
    public record Condition(String code, String words) {}

    /** A bureau and why it has no place (暂缓评定). */
    public record HeldBureau(String code, String name, String reason) {}

    /** Who did it, when, and what reason was given. */
    public record Signature(
            String account, Instant at, @Nullable String reason) {}
}
