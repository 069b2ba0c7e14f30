// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.scheme.ManualScoringRule;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * A person of the office scores, without knowing whether and what another gave; where both agree the mean is the score, and
 * where they do not a third person settles.
 */
@Component
class GiveScore {

    private final Scorings scorings;
    private final ScoringChangeRepository changes;
    private final ScoreFact fact;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final TransactionalOperator transaction;
    private final Clock clock;

    GiveScore(
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

    /** @throws Refusal 404, 409 where the turn is not this person's, 422 for what is no score */
    Mono<Void> give(String id, ScoreDraft draft, Viewer viewer) {
        return scorings.find(id, viewer)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(scoring -> {
                    viewer.require(Role.OFFICE);
                    return switch (turn(scoring, viewer)) {
                        case FIRST -> alone(scoring, draft.checked(scoring, GivenScore.Place.FIRST, messages), viewer);
                        default -> second(scoring, draft.checked(scoring, GivenScore.Place.SECOND, messages), viewer);
                    };
                });
    }

    /** The third person, who has seen both. */
    Mono<Void> settle(String id, ScoreDraft draft, Viewer viewer) {
        return scorings.find(id, viewer)
                .switchIfEmpty(Mono.error(Refusal::notFound))
                .flatMap(scoring -> {
                    viewer.require(Role.OFFICE);
                    if (!scoring.open()) {
                        throw ScoreFact.conflict("manual-score-closed");
                    }
                    if (!scoring.split()) {
                        throw ScoreFact.conflict("manual-score-not-split");
                    }
                    if (scoring.of(viewer.name()).isPresent()) {
                        throw ScoreFact.conflict("manual-score-third-person");
                    }
                    var gift = draft.checked(scoring, GivenScore.Place.SETTLED, messages);
                    String both = scoring.given().get(0).scorer() + "、"
                            + scoring.given().get(1).scorer();
                    return concluded(
                            scoring,
                            gift,
                            new ScoreFact.Told(
                                    gift.points(),
                                    both,
                                    viewer.name(),
                                    fact.note(scoring, "manual-score.note.settled")),
                            viewer);
                });
    }

    private static GivenScore.Place turn(Scoring scoring, Viewer viewer) {
        if (!scoring.open()) {
            throw ScoreFact.conflict("manual-score-closed");
        }
        if (scoring.of(viewer.name()).isPresent()) {
            throw ScoreFact.conflict("manual-score-given");
        }
        if (scoring.both()) {
            throw ScoreFact.conflict("manual-score-both");
        }
        return scoring.given().isEmpty() ? GivenScore.Place.FIRST : GivenScore.Place.SECOND;
    }

    private Mono<Void> second(Scoring scoring, ScoringChangeRepository.Gift gift, Viewer viewer) {
        GivenScore first = scoring.given().get(0);
        if (!scoring.rule().agree(first.points(), gift.points(), scoring.worth())) {
            return alone(scoring, gift, viewer);
        }
        BigDecimal mean = ManualScoringRule.mean(first.points(), gift.points());
        BigDecimal difference = first.points().subtract(gift.points()).abs();
        return concluded(
                scoring,
                gift,
                new ScoreFact.Told(
                        mean,
                        first.scorer(),
                        viewer.name(),
                        fact.note(scoring, "manual-score.note.mean", difference.toPlainString())),
                viewer);
    }

    /** Nothing follows from it yet. */
    private Mono<Void> alone(Scoring scoring, ScoringChangeRepository.Gift gift, Viewer viewer) {
        return given(scoring, gift, viewer)
                .then(changes.inReview(scoring.id().evaluation()))
                .filter(open -> open)
                .switchIfEmpty(Mono.error(() -> ScoreFact.conflict("manual-score-closed")))
                .then()
                .as(transaction::transactional)
                .onErrorMap(DuplicateKeyException.class, twice -> ScoreFact.conflict("manual-score-changed"));
    }

    private Mono<Void> concluded(
            Scoring scoring, ScoringChangeRepository.Gift gift, ScoreFact.Told told, Viewer viewer) {
        Mono<Void> act = given(scoring, gift, viewer).flatMap(held -> changes.conclude(held, told.points()));
        return fact.store(scoring, told, viewer.name(), act)
                .onErrorMap(DuplicateKeyException.class, twice -> ScoreFact.conflict("manual-score-changed"));
    }

    /** Whatever another did in between stops it: what was decided on is not what stands. */
    private Mono<ScoringChangeRepository.Held> given(
            Scoring scoring, ScoringChangeRepository.Gift gift, Viewer viewer) {
        List<Long> known = scoring.given().stream().map(GivenScore::id).toList();
        return changes.hold(scoring)
                .filter(held -> held.given().equals(known) && held.round() == scoring.round())
                .switchIfEmpty(Mono.error(() -> ScoreFact.conflict("manual-score-changed")))
                .delayUntil(held -> changes.give(held, gift, viewer.name(), clock.instant()))
                .delayUntil(held -> audit.record(entry(scoring, gift)));
    }

    /** The trail is read by people who may have to score: points stand in it once both are there. */
    private static AuditEntry entry(Scoring scoring, ScoringChangeRepository.Gift gift) {
        return new AuditEntry(
                "manual-score." + (gift.place() == GivenScore.Place.SETTLED ? "settle" : "give"),
                "manual-score/" + scoring.key(),
                scoring.id().bureau(),
                gift.place() == GivenScore.Place.FIRST ? null : scoring.given(),
                gift.place() == GivenScore.Place.FIRST ? Map.of("place", gift.place()) : gift,
                null);
    }
}
