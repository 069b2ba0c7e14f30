// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;
import org.mingjian.app.decision.ProposalDraft;
import org.mingjian.app.decision.ProposeDecision;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.language.Language;
import org.mingjian.rules.facts.DecisionOutcome;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The first person's word on an application; another confirms or returns it in the queue of reviews. */
@Component
class DecideWaiver {

    private final WaiverRepository waivers;
    private final ProposeDecision propose;
    private final MessageSource messages;

    DecideWaiver(WaiverRepository waivers, ProposeDecision propose, MessageSource messages) {
        this.waivers = waivers;
        this.propose = propose;
        this.messages = messages;
    }

    /**
     * @param outcome {@code GRANTED} or {@code REFUSED}
     * @throws Refusal 404, 409 where somebody has spoken already, 422 without outcome or words
     */
    Mono<Long> decide(long id, @Nullable String outcome, @Nullable String note, Viewer viewer) {
        viewer.require(Role.OFFICE);
        return waivers.find(id, null)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(application -> {
                    if (application.state() != WaiverState.APPLIED) {
                        return Mono.error(new Refusal(HttpStatus.CONFLICT, "decision-under-way"));
                    }
                    return propose.propose(draft(application, outcome, note), viewer.name());
                });
    }

    private ProposalDraft draft(WaiverApplication application, @Nullable String outcome, @Nullable String note) {
        boolean granted = "GRANTED".equals(outcome);
        if (!granted && !"REFUSED".equals(outcome)) {
            throw Refusal.invalid(List.of(new FieldProblem("/outcome", say("waiver.outcome.choose"))));
        }
        if (note == null || note.isBlank()) {
            throw Refusal.invalid(List.of(new FieldProblem("/note", say("decision.note.needed"))));
        }
        return new ProposalDraft(
                application.kind(),
                granted ? DecisionOutcome.GRANTED : DecisionOutcome.REFUSED,
                application.bureau(),
                application.indicator(),
                null,
                application.subject(),
                null,
                application.from(),
                application.to(),
                granted ? application.ground() : Ground.OTHER,
                note.strip(),
                application.cause());
    }

    private String say(String key) {
        return messages.getMessage(key, null, Language.current().locale());
    }
}
