// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.availability;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.mingjian.app.harvest.availability.AttemptRepository.Site;
import org.mingjian.app.harvest.fetch.HarvestProperties;
import org.mingjian.app.harvest.fetch.SiteProbing;
import org.mingjian.app.intake.fact.ReceiveFacts;
import org.mingjian.app.platform.StartStep;
import org.mingjian.app.platform.node.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tries all sites in rounds. A round in which no site at all opens says something of our own network, and counts for none. */
@Component
@Order(30)
class ProbeSites implements StartStep, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ProbeSites.class);

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int AT_ONCE = 8;

    private final AttemptRepository attempts;
    private final SiteProbing probing;
    private final ReceiveFacts receive;
    private final HarvestProperties properties;
    private final Turns turns;
    private final Clock clock;
    private final Disposable.Swap rounds = Disposables.swap();

    ProbeSites(
            AttemptRepository attempts,
            SiteProbing probing,
            ReceiveFacts receive,
            HarvestProperties properties,
            Turns turns,
            Clock clock) {
        this.attempts = attempts;
        this.probing = probing;
        this.receive = receive;
        this.properties = properties;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public Mono<Void> run() {
        Duration every = properties.probeEvery();
        if (every != null) {
            rounds.update(Flux.interval(every)
                    .onBackpressureDrop()
                    .concatMap(tick -> turns.mine("probes", this::round).onErrorResume(fault -> {
                        log.warn("a round of probes was not counted", fault);
                        return Mono.empty();
                    }))
                    .subscribe());
        }
        return Mono.empty();
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    /** Tells of the days that are over, then tries each site once. */
    Mono<Void> round() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CITY);
        return tell(today)
                .thenMany(attempts.sites())
                .collectList()
                .flatMap(sites -> Flux.fromStream(sites.stream().map(Site::site).distinct())
                        .flatMap(site -> probing.opens(site).map(opened -> Map.entry(site, opened)), AT_ONCE)
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                        .flatMap(opened -> count(sites, opened, today)));
    }

    private Mono<Void> tell(LocalDate today) {
        return attempts.untold(today)
                .collectList()
                .filter(probes -> !probes.isEmpty())
                .flatMap(probes -> receive.objects("site-probes", probes, false).then())
                .then(attempts.told(today));
    }

    private Mono<Void> count(List<Site> sites, Map<String, Boolean> opened, LocalDate today) {
        return opened.containsValue(true)
                ? Flux.fromIterable(sites)
                        .concatMap(site -> attempts.count(site, today, opened.getOrDefault(site.site(), false)))
                        .then()
                : Mono.empty();
    }
}
