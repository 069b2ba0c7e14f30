// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.util.List;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * All that one evaluation came to.
 *
 * @param sheets by bureau code ascending
 * @param notificationList ordered by group, bureau code, kind
 */
public record EvaluationResult(
        String scheme,
        Question question,
        List<ScoreSheet> sheets,
        Ranking ranking,
        List<NoticeProposal> notificationList) {

    public EvaluationResult {
        sheets = List.copyOf(sheets);
        notificationList = List.copyOf(notificationList);
    }
}
