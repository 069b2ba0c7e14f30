// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.ReplayInReview;
import org.mingjian.app.evidence.EvidenceItem;
import org.mingjian.app.evidence.EvidenceRepository;
import org.mingjian.app.intake.fact.DeliveredBy;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.ManualScore;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people agreed on becomes a fact, and what is in review is scored with it: both, and the act itself, or none. */
@Component
class ScoreFact {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final ScoringChangeRepository changes;
    private final EvidenceRepository evidence;
    private final ReceiveFacts receive;
    private final ReplayInReview replay;
    private final MessageSource messages;
    private final Clock clock;

    ScoreFact(
            ScoringChangeRepository changes,
            EvidenceRepository evidence,
            ReceiveFacts receive,
            ReplayInReview replay,
            MessageSource messages,
            Clock clock) {
        this.changes = changes;
        this.evidence = evidence;
        this.receive = receive;
        this.replay = replay;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Who answers for a score, and its words.
     *
     * @param confirmer null where it waits for another person again
     */
    record Told(BigDecimal points, String scorer, @Nullable String confirmer, String note) {}

    /** @param act what is done together with it, in the same transaction */
    Mono<Void> store(Scoring scoring, Told told, String account, Mono<Void> act) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CITY);
        return changes.taken(scoring, today)
                .filter(taken -> !taken)
                .switchIfEmpty(Mono.error(() -> conflict("manual-score-same-day")))
                .then(evidence.of("manual-scores/" + scoring.key())
                        .next()
                        .map(EvidenceItem::reference)
                        .map(java.util.Optional::of)
                        .defaultIfEmpty(java.util.Optional.empty()))
                .flatMap(reference -> receive.receive(
                                Flux.just(
                                        new RowFact(0, fact(scoring, told, reference.orElse(null), today), List.of())),
                                (rows, verdicts) -> verdicts.stream()
                                                .anyMatch(verdict ->
                                                        verdict.status().equals("rejected"))
                                        ? Mono.error(conflict("decision-not-stored"))
                                        : act.then(replayed(scoring)))
                        .contextWrite(DeliveredBy.page(account)::into));
    }

    private Mono<Void> replayed(Scoring scoring) {
        return replay.of(Set.of(scoring.id().bureau()))
                .then(changes.inReview(scoring.id().evaluation()))
                .filter(open -> open)
                .switchIfEmpty(Mono.error(() -> conflict("manual-score-closed")))
                .then();
    }

    private static ManualScore fact(Scoring scoring, Told told, @Nullable String reference, LocalDate today) {
        return new ManualScore(
                scoring.id().bureau(),
                scoring.id().indicator(),
                told.points(),
                told.scorer(),
                told.confirmer(),
                today,
                scoring.from(),
                scoring.to(),
                reference,
                told.note(),
                null);
    }

    /** Words of a note; a later round says so. */
    String note(Scoring scoring, String key, Object... values) {
        String words = say(key, values);
        return scoring.round() == 1 ? words : words + say("manual-score.note.round", scoring.round());
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
    }

    static Refusal conflict(String kind) {
        return new Refusal(HttpStatus.CONFLICT, kind);
    }
}
