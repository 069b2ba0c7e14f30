// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.why.WhySheet;
import org.mingjian.dashboards.why.WhyWays;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * What a bureau comes to with the facts of this moment; nothing official.
 *
 * @param question period and day it was asked as of
 * @param snapshot head of the evaluation that stands for the period; empty before the first
 * @param snapshotScore score there
 * @param factChangedAt newest arrival of a fact; empty when there is none
 * @param kept ids of the findings of the snapshot
 */
public record LiveResult(
        Bureau bureau,
        String groupTitle,
        EvaluationScheme scheme,
        Question question,
        ScoreSheet sheet,
        @Nullable EvaluationHead snapshot,
        @Nullable BigDecimal snapshotScore,
        @Nullable Instant factChangedAt,
        List<PeriodScore> history,
        Set<String> kept) {
    public LiveResult {
        history = List.copyOf(history);
        kept = Set.copyOf(kept);
    }

    /** What is explained of it; lines and findings lead to where the snapshot keeps them. */
    WhySheet why() {
        String path = snapshot == null ? null : "/periods/" + snapshot.period() + "/bureaus/" + bureau.code();
        return new WhySheet(sheet, scheme, question.asOf(), new WhyWays(path, "", kept));
    }
}
