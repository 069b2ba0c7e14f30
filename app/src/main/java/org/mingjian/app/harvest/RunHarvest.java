// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.harvest.fetch.Fetcher;
import org.mingjian.app.harvest.fetch.HarvestProperties;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.app.harvest.frontier.KnownPage;
import org.mingjian.app.harvest.frontier.KnownPageRepository;
import org.mingjian.app.harvest.frontier.Visit;
import org.mingjian.app.harvest.frontier.VisitRepository;
import org.mingjian.app.harvest.frontier.VisitResult;
import org.mingjian.app.intake.fact.DeliveredBy;
import org.mingjian.app.platform.postgres.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Carries harvests out: several hosts at a time, on each one page after the other, until nothing is left to visit. */
@Component
class RunHarvest implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RunHarvest.class);

    private static final int MOST_ATTEMPTS = 3;
    private static final Retry UNTIL_THE_DATABASE_IS_BACK = Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1))
            .maxBackoff(Duration.ofSeconds(30))
            .doBeforeRetry(again -> log.warn("a harvest was interrupted and goes on", again.failure()));

    private final HarvestWorkRepository harvests;
    private final VisitRepository visits;
    private final KnownPageRepository known;
    private final VisitList list;
    private final VisitPage page;
    private final WatchPlatform platform;
    private final Fetcher fetcher;
    private final HarvestProperties properties;
    private final Clock clock;
    private final Map<Long, Disposable> underWay = new ConcurrentHashMap<>();

    RunHarvest(
            HarvestWorkRepository harvests,
            VisitRepository visits,
            KnownPageRepository known,
            VisitList list,
            VisitPage page,
            WatchPlatform platform,
            Fetcher fetcher,
            HarvestProperties properties,
            Clock clock) {
        this.harvests = harvests;
        this.visits = visits;
        this.known = known;
        this.list = list;
        this.page = page;
        this.platform = platform;
        this.fetcher = fetcher;
        this.properties = properties;
        this.clock = clock;
    }

    /** Goes on where the harvest stands. */
    void goOn(long harvest) {
        Disposable.Swap work = Disposables.swap();
        if (underWay.putIfAbsent(harvest, work) == null) {
            work.update(rounds(harvest)
                    .retryWhen(UNTIL_THE_DATABASE_IS_BACK)
                    .contextWrite(DeliveredBy.harvest(harvest)::into)
                    .contextWrite(BackgroundWork::mark)
                    .doFinally(end -> underWay.remove(harvest, work))
                    .subscribe());
        }
    }

    /** What this server works on. */
    Set<Long> underWay() {
        return Set.copyOf(underWay.keySet());
    }

    /** Ends the harvest; what was collected stays. False where it has ended before. */
    Mono<Boolean> cancel(long harvest) {
        return harvests.end(harvest, HarvestState.CANCELLED).doOnNext(ended -> {
            Disposable work = underWay.remove(harvest);
            if (work != null) {
                work.dispose();
            }
        });
    }

    /** The next start goes on. */
    @Override
    public void destroy() {
        underWay.values().forEach(Disposable::dispose);
    }

    /** Pages may lead to hosts that had nothing to do before. */
    private Mono<Void> rounds(long harvest) {
        return Mono.defer(() -> visits.hosts(harvest).collectList())
                .flatMap(hosts -> Flux.fromIterable(hosts)
                        .flatMap(host -> allOf(harvest, host), properties.hostsAtOnce())
                        .then(Mono.just(!hosts.isEmpty())))
                .repeat()
                .takeWhile(busy -> busy)
                .then(Mono.defer(() -> harvests.isOurs(harvest)))
                .filter(ours -> ours)
                .flatMap(ours ->
                        platform.tell(harvest).then(Mono.defer(() -> harvests.end(harvest, HarvestState.DONE))))
                .then();
    }

    private Mono<Void> allOf(long harvest, String host) {
        return Mono.defer(() -> visits.next(harvest, host))
                .flatMap(visit -> Mono.delay(wait(visit)).then(make(visit)).thenReturn(true))
                .defaultIfEmpty(false)
                .repeat()
                .takeWhile(busy -> busy)
                .then();
    }

    private Duration wait(Visit visit) {
        Instant now = clock.instant();
        Instant notBefore = visit.notBefore();
        return notBefore == null || notBefore.isBefore(now) ? Duration.ZERO : Duration.between(now, notBefore);
    }

    private Mono<Void> make(Visit visit) {
        Mono<Void> made = visit.role() == Visit.Role.LIST
                ? fetcher.fetch(visit.url(), Map.of())
                        .flatMap(fetched -> again(visit, fetched, list.take(visit, fetched)))
                : known.find(visit.bureau(), visit.url())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .flatMap(before -> look(visit, before));
        return made.onErrorResume(fault -> !databaseIsAway(fault), fault -> {
            log.error("the visit of {} failed", visit.url(), fault);
            return visits.finish(visit, VisitResult.of(VisitOutcome.FAULT, null), clock.instant());
        });
    }

    private Mono<Void> look(Visit visit, Optional<KnownPage> before) {
        return fetcher.fetch(visit.url(), before.map(KnownPage::conditions).orElse(Map.of()))
                .flatMap(fetched -> again(visit, fetched, page.take(visit, before.orElse(null), fetched)));
    }

    /** What may pass is tried again before it counts. */
    private Mono<Void> again(Visit visit, Fetched fetched, Mono<Void> take) {
        if (!fetched.outcome().passing() || visit.attempts() + 1 >= MOST_ATTEMPTS) {
            return take;
        }
        Duration asked = fetched.retryAfter();
        Duration pause = asked == null ? properties.pause().multipliedBy(1L << visit.attempts()) : asked;
        Duration longest = properties.longestPause();
        return visits.postpone(visit, clock.instant().plus(pause.compareTo(longest) < 0 ? pause : longest));
    }

    private static boolean databaseIsAway(Throwable fault) {
        return fault instanceof NonTransientDataAccessResourceException
                || fault instanceof TransientDataAccessException
                || fault instanceof TransactionException;
    }
}
