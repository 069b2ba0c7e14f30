// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * A scorer takes back the own score. Before the other has scored it is as if it had not been given; after that all of it is
 * scored anew, and until then the indicator waits for people.
 */
@Component
class WithdrawScore {

    private final Scorings scorings;
    private final ScoringChangeRepository changes;
    private final ScoreFact fact;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final TransactionalOperator transaction;
    private final Clock clock;

    WithdrawScore(
            Scorings scorings,
            ScoringChangeRepository changes,
            ScoreFact fact,
            AuditTrail audit,
            MessageSource messages,
            TransactionalOperator transaction,
            Clock clock) {
        this.scorings = scorings;
        this.changes = changes;
        this.fact = fact;
        this.audit = audit;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws Refusal 404, 409 where this person gave none or the result is published, 422 without a reason */
    Mono<Void> withdraw(String id, @Nullable String reason, Viewer viewer) {
        return scorings.find(id, viewer)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(scoring -> {
                    viewer.require(Role.OFFICE);
                    if (!scoring.open()) {
                        throw ScoreFact.conflict("manual-score-closed");
                    }
                    if (scoring.of(viewer.name()).isEmpty()) {
                        throw ScoreFact.conflict("manual-score-not-given");
                    }
                    String said = ScoreDraft.reason(reason, messages);
                    BigDecimal result = scoring.result();
                    return result == null
                            ? open(scoring, said).as(transaction::transactional)
                            : again(scoring, result, said, viewer);
                });
    }

    private Mono<Void> open(Scoring scoring, String reason) {
        return taken(scoring, reason)
                .then(changes.inReview(scoring.id().evaluation()))
                .filter(open -> open)
                .switchIfEmpty(Mono.error(() -> ScoreFact.conflict("manual-score-closed")))
                .then();
    }

    /** The fact stays readable, without its second person: the line waits for people again. */
    private Mono<Void> again(Scoring scoring, BigDecimal result, String reason, Viewer viewer) {
        return fact.store(
                scoring,
                new ScoreFact.Told(
                        result,
                        scoring.given().get(0).scorer(),
                        null,
                        fact.note(scoring, "manual-score.note.again", reason)),
                viewer.name(),
                taken(scoring, reason));
    }

    private Mono<Void> taken(Scoring scoring, String reason) {
        List<Long> known = scoring.given().stream().map(GivenScore::id).toList();
        return changes.hold(scoring)
                .filter(held -> held.given().equals(known) && held.round() == scoring.round())
                .switchIfEmpty(Mono.error(() -> ScoreFact.conflict("manual-score-changed")))
                .flatMap(held -> changes.withdraw(held, clock.instant())
                        .then(scoring.both() ? changes.again(held) : Mono.empty())
                        .then(audit.record(new AuditEntry(
                                "manual-score.withdraw",
                                "manual-score/" + scoring.key(),
                                scoring.id().bureau(),
                                scoring.both() ? scoring.given() : null,
                                Map.of("round", scoring.round()),
                                reason))));
    }
}
