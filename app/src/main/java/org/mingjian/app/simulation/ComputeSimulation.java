// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationGrounds;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.simulation.Basis;
import org.mingjian.rules.simulation.DraftEdition;
import org.mingjian.rules.simulation.Ground;
import org.mingjian.rules.simulation.InvalidDraft;
import org.mingjian.rules.simulation.Overlay;
import org.mingjian.rules.simulation.Rescoring;
import org.mingjian.rules.simulation.SimulatedResult;
import org.mingjian.rules.simulation.Simulation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.function.Tuple2;

/**
 * Computes what an overlay over an official result comes to, from its findings or from its facts; the same question is
 * answered from memory. Writes nothing.
 */
@Component
class ComputeSimulation {

    private static final int KEPT = 64;

    private final Rulebook rulebook;
    private final SimulationGrounds grounds;
    private final EvaluationGrounds evaluations;
    private final Cache<String, Computed> answers =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    /** Composites whose parts were asked, by digest of the result: the next weighing asks nothing. */
    private final Cache<String, Rescoring> weighings = Caffeine.newBuilder()
            .maximumSize(2)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    ComputeSimulation(Editions editions, SimulationGrounds grounds, EvaluationGrounds evaluations) {
        this.rulebook = editions.rulebook();
        this.grounds = grounds;
        this.evaluations = evaluations;
    }

    /**
     * A result and the one it stands beside.
     *
     * @param millis from the question to the answer, reading included
     */
    record Computed(Ground ground, SimulatedResult result, long millis) {}

    /** @throws Refusal 404, 409 as {@link SimulationGrounds#of}, 422 naming each value that cannot stand */
    Mono<Computed> of(long evaluation, Map<String, String> changes) {
        long begun = System.nanoTime();
        return grounds.of(evaluation).flatMap(based -> {
            String key = based.digest() + " " + overlay(changes).digest();
            return Mono.justOrEmpty(answers.getIfPresent(key))
                    .switchIfEmpty(draft(based.ground(), changes)
                            .flatMap(draft -> rescoring(evaluation, based, Basis.of(draft))
                                    .publishOn(Schedulers.boundedElastic())
                                    .map(rescoring -> new Simulation(rulebook, based.ground(), rescoring).of(draft)))
                            .map(result ->
                                    new Computed(based.ground(), result, (System.nanoTime() - begun) / 1_000_000))
                            .doOnNext(computed -> answers.put(key, computed)));
        });
    }

    /** The draft an overlay makes, without computing what comes of it. */
    Mono<DraftEdition> draft(long evaluation, Map<String, String> changes) {
        return grounds.of(evaluation).flatMap(based -> draft(based.ground(), changes));
    }

    /** The official result a simulation of it starts from. */
    Mono<Ground> ground(long evaluation) {
        return grounds.of(evaluation).map(SimulationGrounds.Based::ground);
    }

    private Mono<DraftEdition> draft(Ground ground, Map<String, String> changes) {
        return Mono.fromCallable(() -> Simulation.draft(rulebook, ground, overlay(changes)))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(InvalidDraft.class, ComputeSimulation::refusal);
    }

    private Mono<Rescoring> rescoring(long evaluation, SimulationGrounds.Based based, Basis basis) {
        Ground ground = based.ground();
        return switch (basis) {
            case FINDINGS -> Mono.fromCallable(() -> Rescoring.ofFindings(rulebook, ground));
            case FACTS -> asked(evaluation, based).map(both -> Rescoring.ofFacts(both.getT1(), ground, both.getT2()));
            case PARTS ->
                Mono.justOrEmpty(weighings.getIfPresent(based.digest()))
                        .switchIfEmpty(asked(evaluation, based)
                                .map(both -> Rescoring.ofParts(rulebook, ground, both.getT1(), both.getT2()))
                                .doOnNext(weighing -> weighings.put(based.digest(), weighing)));
        };
    }

    /** The rules of a result and the facts it looked at. */
    private Mono<Tuple2<Evaluation, List<Fact>>> asked(long evaluation, SimulationGrounds.Based based) {
        return Mono.zip(evaluations.rules(evaluation, based.ground().scheme()), grounds.facts(evaluation, based));
    }

    private static Overlay overlay(Map<String, String> changes) {
        try {
            return Overlay.of(changes);
        } catch (InvalidDraft unknown) {
            throw refusal(unknown);
        }
    }

    private static Refusal refusal(InvalidDraft invalid) {
        return Refusal.invalid(invalid.problems().stream()
                .map(problem -> new FieldProblem("/changes/" + problem.place(), problem.message()))
                .toList());
    }
}
