// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.PeriodChoice;
import org.mingjian.app.evaluation.ReplayEvaluation;
import org.mingjian.app.evaluation.RunEvaluation;
import org.mingjian.app.intake.fact.DeliveredBy;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.intake.folder.FactFolder;
import org.mingjian.app.intake.folder.FolderReading;
import org.mingjian.app.platform.StartStep;
import org.mingjian.app.platform.security.CreateDemoAccounts;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.app.publication.Fairness;
import org.mingjian.app.publication.PublicationRequest;
import org.mingjian.app.publication.PublishEvaluation;
import org.mingjian.app.sample.DemoSamples;
import org.mingjian.app.simulation.DemoSimulations;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Loads the seed city once: its facts, an account for each bureau, the first two quarters published and the third in
 * review. Started again, a demo goes on with the data it has.
 */
@Component
@Profile("demo")
@Order(100)
class LoadDemo implements StartStep {

    private static final Logger log = LoggerFactory.getLogger(LoadDemo.class);
    private static final String ACCOUNT = "office";
    private static final Viewer OFFICE = new Viewer(ACCOUNT, Role.OFFICE, null);
    private static final Map<String, String> HELD = Map.of("SHIJINRONG", "报送材料不足，覆盖率低于下限，暂缓评定等次和名次");
    private static final String CITY = "seed-data/city/";

    /** @param published whether the quarter is over and decided */
    private record Quarter(String period, LocalDate asOf, boolean published) {}

    private static final List<Quarter> QUARTERS = List.of(
            new Quarter("2026Q1", LocalDate.of(2026, 3, 31), true),
            new Quarter("2026Q2", LocalDate.of(2026, 6, 30), true),
            new Quarter("2026Q3", LocalDate.of(2026, 9, 30), false));

    private final FactRepository facts;
    private final ReceiveFacts receive;
    private final RunEvaluation run;
    private final EvaluationRepository evaluations;
    private final ReplayEvaluation replay;
    private final Fairness fairness;
    private final PublishEvaluation publication;
    private final Editions editions;
    private final CreateDemoAccounts accounts;
    private final DemoSamples samples;
    private final DemoSimulations simulations;

    LoadDemo(
            FactRepository facts,
            ReceiveFacts receive,
            RunEvaluation run,
            EvaluationRepository evaluations,
            ReplayEvaluation replay,
            Fairness fairness,
            PublishEvaluation publication,
            Editions editions,
            CreateDemoAccounts accounts,
            DemoSamples samples,
            DemoSimulations simulations) {
        this.facts = facts;
        this.receive = receive;
        this.run = run;
        this.evaluations = evaluations;
        this.replay = replay;
        this.fairness = fairness;
        this.publication = publication;
        this.editions = editions;
        this.accounts = accounts;
        this.samples = samples;
        this.simulations = simulations;
    }

    @Override
    public Mono<Void> run() {
        return facts.bureauCodes()
                .flatMap(codes -> codes.isEmpty() ? load() : Mono.<Void>empty())
                .then(evaluate());
    }

    private Mono<Void> load() {
        return Mono.fromCallable(LoadDemo::seedCity)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(city -> receive.facts(city.facts().facts())
                        .contextWrite(DeliveredBy.folder(ACCOUNT, CITY)::into)
                        .then(accounts.create(city.facts().bureaus().stream()
                                .map(Bureau::code)
                                .toList()))
                        .doOnSuccess(done -> log.info(
                                "seed city loaded: {} bureaus, {} facts",
                                city.facts().bureaus().size(),
                                city.facts().facts().size())));
    }

    /** A start that was cut off half-way is made up for: only what is not there yet is done. */
    private Mono<Void> evaluate() {
        EvaluationScheme scheme = editions.standard();
        return Flux.fromIterable(QUARTERS)
                .concatMap(quarter -> evaluations
                        .computed(scheme.id(), quarter.period())
                        .filter(there -> !there)
                        .flatMap(missing -> evaluate(scheme, quarter)))
                .then();
    }

    private Mono<Void> evaluate(EvaluationScheme scheme, Quarter quarter) {
        var period = PeriodChoice.of(scheme, quarter.period(), quarter.asOf()).orElseThrow();
        return run.runToTheEnd(scheme, period, quarter.asOf(), ACCOUNT)
                .flatMap(id -> quarter.published()
                        ? publish(id)
                        : samples.draw(id, ACCOUNT).then(simulations.begin(id, ACCOUNT)))
                .doOnSuccess(done -> log.info("seed city evaluated: {}", quarter.period()));
    }

    /** As an office does it: what was decided after the quarter is counted, the fairness check is seen, one bureau is held back. */
    private Mono<Void> publish(long id) {
        return replay.replay(id, Set.of())
                .then(fairness.look(id, OFFICE))
                .then(publication.publish(id, new PublicationRequest(null, HELD), OFFICE));
    }

    /** The packaged folder, copied out of the jar for as long as it is read. */
    private static FolderReading seedCity() throws IOException {
        Path folder = Files.createTempDirectory("mingjian-seed");
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + CITY + "*.*")) {
                try (InputStream content = file.getInputStream()) {
                    Files.copy(content, folder.resolve(Objects.requireNonNull(file.getFilename())));
                }
            }
            FolderReading reading = FactFolder.read(folder);
            if (!reading.report().problems().isEmpty()) {
                throw new IllegalStateException(
                        "defects in the seed data: " + reading.report().problems());
            }
            return reading;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
