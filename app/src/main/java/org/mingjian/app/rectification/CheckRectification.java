// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.live.LiveScore;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.facts.RectificationStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Checks a reported rectification (复查) and closes it where the rule finds nothing any more and nothing is suspected. */
@Component
class CheckRectification {

    private final RectificationChange change;
    private final RectificationChangeRepository changes;
    private final RectificationLogRepository log;
    private final RectificationEvidenceRepository evidence;
    private final EvaluationRepository evaluations;
    private final FactRepository facts;
    private final Editions editions;
    private final LiveScore live;

    CheckRectification(
            RectificationChange change,
            RectificationChangeRepository changes,
            RectificationLogRepository log,
            RectificationEvidenceRepository evidence,
            EvaluationRepository evaluations,
            FactRepository facts,
            Editions editions,
            LiveScore live) {
        this.change = change;
        this.changes = changes;
        this.log = log;
        this.evidence = evidence;
        this.evaluations = evaluations;
        this.facts = facts;
        this.editions = editions;
        this.live = live;
    }

    Mono<Void> check(Rectification seen, Viewer viewer) {
        return asked(seen, viewer)
                .flatMap(answer -> change.of(seen.id(), viewer.name(), item -> concluded(item, answer)));
    }

    /** A check and the digest of the facts it was asked of. */
    private record Answer(Recheck recheck, String facts) {}

    private Mono<Answer> asked(Rectification item, Viewer viewer) {
        return Mono.zip(
                        evaluations.find(item.evaluation(), viewer).switchIfEmpty(Mono.error(Refusal::notFound)),
                        facts.scoredOfBureau(item.bureau()).collectList())
                .flatMap(both -> Mono.zip(
                                facts.ofPredecessors(both.getT2()), evidence.vanished(item.bureau(), item.subject()))
                        .publishOn(Schedulers.boundedElastic())
                        .map(more -> answer(
                                item,
                                both.getT1(),
                                Stream.concat(both.getT2().stream(), more.getT1().stream())
                                        .toList(),
                                more.getT2())));
    }

    private Answer answer(Rectification item, EvaluationRun run, List<Fact> known, boolean vanished) {
        var scheme = editions.scheme(run.scheme()).orElseThrow(Refusal::notFound);
        Recheck recheck = Recheck.of(item, run.from(), live.question().asOf(), editions.evaluation(scheme), known);
        return new Answer(
                vanished ? recheck.vanished(ReportDraft.WORDS.ofRecords().say("VANISHED")) : recheck,
                FactBase.of(known).digest(item.bureau()));
    }

    private Mono<List<RectificationEvent.Entry>> concluded(Rectification item, Answer answer) {
        if (item.state() != RectificationStatus.REPORTED) {
            return Mono.error(RectificationChange.conflict("rectification-not-reported"));
        }
        Recheck recheck = answer.recheck();
        List<RectificationEvent.Entry> entries = new ArrayList<>();
        entries.add(new RectificationEvent.Entry(
                RectificationEvent.Kind.CHECKED, recheck.said(), recheck.trace(answer.facts())));
        if (!recheck.passed()) {
            return Mono.just(entries);
        }
        return suspected(item).flatMap(suspected -> {
            if (suspected) {
                return Mono.just(entries);
            }
            entries.add(new RectificationEvent.Entry(RectificationEvent.Kind.CLOSED, "", Map.of("by", "CHECK")));
            return changes.settle(item.id(), RectificationStatus.CLOSED, change.today(), "CHECK")
                    .thenReturn(entries);
        });
    }

    /** A passed check does not close what looks false: two people decide. */
    private Mono<Boolean> suspected(Rectification item) {
        return log.events(item.id())
                .filter(event -> event.kind() == RectificationEvent.Kind.SUSPECTED
                        || event.kind() == RectificationEvent.Kind.REPORTED)
                .collectList()
                .map(events ->
                        !events.isEmpty() && events.get(events.size() - 1).kind() == RectificationEvent.Kind.SUSPECTED);
    }
}
