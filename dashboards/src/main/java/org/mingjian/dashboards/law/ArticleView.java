// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.law;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Link;
import org.mingjian.rules.duty.Duty;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.LegalBasis;

/**
 * An article of the regulation with everything that is asked by it.
 *
 * @param duties statements of the source documents the same indicators serve
 */
public record ArticleView(
        Regulation regulation,
        Regulation.Entry entry,
        List<Asked> asked,
        List<Duty> duties,
        @Nullable Link previous,
        @Nullable Link next) {

    public ArticleView {
        asked = List.copyOf(asked);
        duties = List.copyOf(duties);
    }

    /**
     * An indicator that rests on the article.
     *
     * @param basis the words it quotes, and how sure the reference is
     * @param outcomes how often each outcome occurred in the newest evaluation
     */
    public record Asked(Indicator indicator, List<LegalBasis> basis, Map<Outcome, Integer> outcomes) {}
}
