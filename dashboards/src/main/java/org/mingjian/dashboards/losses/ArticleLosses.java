// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.losses;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.rules.scheme.EvaluationScheme;

/**
 * What articles cost in one period, as far as the reader may see it.
 *
 * @param losses of bureaus by group and code; a bureau of which nothing under an article was assessed has none there
 */
public record ArticleLosses(EvaluationHead head, EvaluationScheme scheme, List<Loss> losses) {

    public ArticleLosses {
        losses = List.copyOf(losses);
    }

    /**
     * Points one bureau lost under one article, before stretching.
     *
     * @param article number in the regulation
     * @param lost at least zero
     * @param median of its group; empty before publication for a bureau, and in groups of fewer than five
     */
    public record Loss(
            String bureau,
            String name,
            String group,
            int article,
            BigDecimal lost,
            @Nullable BigDecimal median) {}
}
