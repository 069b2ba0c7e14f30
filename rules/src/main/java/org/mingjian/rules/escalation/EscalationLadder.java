// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.escalation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.History;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.LadderStep;
import org.mingjian.rules.scheme.NoticeKind;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * The ladder 提醒 → 督办 → 通报批评 → 约谈 → 责任追究 of a scheme: proposes notices for what the figures show. Proposes only; people issue.
 * Its legal ground is 条例第四十七条.
 */
public final class EscalationLadder {

    private final EvaluationScheme scheme;

    public EscalationLadder(EvaluationScheme scheme) {
        this.scheme = scheme;
    }

    /** Proposals, one of a kind for a bureau, ordered by group as ranked, bureau code and kind of notice. */
    public List<NoticeProposal> propose(Collection<ScoreSheet> sheets, Ranking ranking, History previous) {
        Map<String, RankedBureau> places = new HashMap<>();
        List<String> groups = new ArrayList<>();
        for (RankedBureau place : ranking.places()) {
            places.put(place.code(), place);
            if (!groups.contains(place.group())) {
                groups.add(place.group());
            }
        }
        var proposals = new ArrayList<NoticeProposal>();
        for (ScoreSheet sheet : sheets) {
            RankedBureau place = places.get(sheet.bureau());
            if (place == null) {
                throw new IllegalArgumentException("bureau " + sheet.bureau() + " is not in the ranking");
            }
            proposals.addAll(ofBureau(new Situation(scheme, sheet, place, ranking, previous, sheet.rectification())));
        }
        proposals.sort(Comparator.comparingInt((NoticeProposal proposal) -> groups.indexOf(proposal.group()))
                .thenComparing(NoticeProposal::bureau)
                .thenComparing(NoticeProposal::kind));
        return List.copyOf(proposals);
    }

    private Collection<NoticeProposal> ofBureau(Situation situation) {
        var proposals = new EnumMap<NoticeKind, NoticeProposal>(NoticeKind.class);
        for (LadderStep step : scheme.ladder()) {
            situation
                    .figures(step)
                    .ifPresent(figures -> proposals.merge(
                            step.notice(),
                            new NoticeProposal(
                                    situation.sheet().group(),
                                    situation.sheet().bureau(),
                                    situation.sheet().name(),
                                    step.notice(),
                                    step.condition().name(),
                                    step.reason() + "：" + figures,
                                    step.workingDays(),
                                    situation.findings(step)),
                            NoticeProposal::and));
        }
        return proposals.values();
    }
}
