// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.sampling.SampleDraw;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Draws a sample from what is there now and keeps it: later facts and evaluations change none of its items. */
@Component
class DrawSample {

    private static final int SEED_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PopulationRepository population;
    private final SampleRepository samples;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;
    private final Clock clock;

    DrawSample(
            PopulationRepository population,
            SampleRepository samples,
            AuditTrail trail,
            TransactionalOperator transaction,
            Clock clock) {
        this.population = population;
        this.samples = samples;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    Mono<SamplePlan> draw(SampleDraft draft, String account) {
        SampleDraft checked = draft.checked();
        return population(checked)
                .publishOn(Schedulers.boundedElastic())
                .flatMap(units -> units.isEmpty()
                        ? Mono.<Long>error(refused("/indicators", "EMPTY"))
                        : keep(checked, units, account))
                .flatMap(samples::plan);
    }

    /** All that could be drawn; an evaluation that is not there, or not computed, is refused. */
    Mono<List<SampleUnit>> population(SampleDraft draft) {
        if (draft.asked() == SamplePlan.Kind.READING) {
            return population.read(draft.choice()).collectList();
        }
        long evaluation = draft.evaluation() == null ? 0 : draft.evaluation();
        return population
                .computed(evaluation)
                .filter(there -> there)
                .switchIfEmpty(Mono.error(() -> refused("/evaluation", "EVALUATION", evaluation)))
                .flatMap(there -> population.found(evaluation, draft.choice()).collectList());
    }

    private Mono<Long> keep(SampleDraft draft, List<SampleUnit> units, String account) {
        String seed = draft.seed() == null || draft.seed().isBlank()
                ? madeUp()
                : draft.seed().strip();
        Map<String, SampleUnit> byId = units.stream().collect(Collectors.toMap(SampleUnit::id, Function.identity()));
        List<SampleUnit> drawn = SampleDraw.draw(
                        units.stream()
                                .map(unit -> new SampleDraw.Unit(unit.id(), unit.stratum()))
                                .toList(),
                        Objects.requireNonNull(draft.size()),
                        seed)
                .stream()
                .map(unit -> Objects.requireNonNull(byId.get(unit.id())))
                .toList();
        SamplePlan plan = new SamplePlan(
                0,
                String.valueOf(draft.name()).strip(),
                Objects.requireNonNull(draft.asked()),
                seed,
                draft.asked() == SamplePlan.Kind.FINDING ? draft.evaluation() : null,
                draft.choice(),
                units.size(),
                Sha256.of(byId.keySet().stream().sorted().collect(Collectors.joining("\n"))),
                drawn.size(),
                0,
                account,
                clock.instant());
        return samples.add(plan, drawn)
                .delayUntil(id -> trail.record(new AuditEntry("sample.draw", "sample/" + id, null, null, plan, null)))
                .as(transaction::transactional);
    }

    private static String madeUp() {
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    private static Refusal refused(String pointer, String word, Object... values) {
        return Refusal.invalid(List.of(new FieldProblem(pointer, SampleDraft.WORDS.say(word, values))));
    }
}
