// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.mingjian.rules.facts.Decision;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What two people agreed on, as the fact that scores are replayed with. */
@Component
class DecisionFacts {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final MessageSource messages;

    DecisionFacts(MessageSource messages) {
        this.messages = messages;
    }

    Decision of(DecisionProposal proposal, String confirmedBy, Instant now) {
        ProposalDraft draft = proposal.draft();
        return new Decision(
                draft.bureau(),
                proposal.factId(),
                draft.kind(),
                draft.outcome(),
                draft.indicator(),
                draft.subject(),
                draft.finding(),
                draft.deduction(),
                draft.from(),
                draft.to(),
                proposal.proposedBy(),
                confirmedBy,
                LocalDate.ofInstant(now, CITY),
                reason(draft),
                null);
    }

    private String reason(ProposalDraft draft) {
        String ground = messages.getMessage("ground." + draft.ground(), null, Locale.SIMPLIFIED_CHINESE);
        return draft.note().isEmpty() ? ground : ground + "：" + draft.note();
    }
}
