// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.scheme.EvaluationScheme;

/**
 * What one edition changed against another (规则变更).
 *
 * @param indicators those that changed, the weightiest first
 * @param sentences all that changed, in words
 */
public record EditionChange(
        EvaluationScheme before, EvaluationScheme after, List<Changed> indicators, List<String> sentences) {
    public EditionChange {
        indicators = List.copyOf(indicators);
        sentences = List.copyOf(sentences);
    }

    /**
     * An indicator that changed.
     *
     * @param before what it was worth; empty where it is new
     * @param after what it is worth; empty where it was dropped
     */
    public record Changed(
            String code,
            String title,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {
        /** How much its worth changed; zero where only its terms did (口径). */
        public BigDecimal weight() {
            return worth(after).subtract(worth(before)).abs();
        }

        private static BigDecimal worth(@Nullable BigDecimal points) {
            return Objects.requireNonNullElse(points, BigDecimal.ZERO);
        }

        /** Part of the message key that says how: added, dropped, points or terms. */
        public String how() {
            return before == null ? "added" : after == null ? "dropped" : weight().signum() == 0 ? "terms" : "points";
        }
    }

    /** Page of the whole comparison. */
    public String path() {
        return "/schemes/" + after.id() + "/diff/" + before.id();
    }

    /** The same the other way round. */
    public String turned() {
        return "/schemes/" + before.id() + "/diff/" + after.id();
    }
}
