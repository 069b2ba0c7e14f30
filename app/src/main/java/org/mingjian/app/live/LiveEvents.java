// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.ActsRecorded;
import org.mingjian.app.platform.node.Announcements;
import org.mingjian.app.platform.security.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The stream of changes as each listener may hear it. Ids of events let a cut stream go on where it was; what is told twice
 * is the same twice.
 */
@Component
public class LiveEvents {

    private static final Logger log = LoggerFactory.getLogger(LiveEvents.class);
    private static final int AHEAD = 1024;
    private static final Retry UNTIL_THE_DATABASE_IS_BACK = Retry.fixedDelay(60, Duration.ofSeconds(1));
    private static final Duration REMEMBERED = Duration.ofDays(1);
    /** Kinds of things whose acts change what the pages show. */
    private static final Set<String> NOUNS =
            Set.of(Told.RESULT, "decision", "appeal", "waiver", "statement", "notice", "rectification", "manual-score");

    private final LiveBoard board;
    private final ChangeRepository changes;
    private final Clock clock;
    private final Flux<Told> acts;
    private final Flux<Told> results;
    /** What other nodes did may not have been heard here: readers look anew. */
    private final Flux<Told> resets;

    private final AtomicReference<@Nullable LiveCursor> heard = new AtomicReference<>();

    LiveEvents(
            LiveBoard board,
            ActsRecorded recorded,
            ChangeRepository changes,
            Announcements announcements,
            Clock clock) {
        this.board = board;
        this.changes = changes;
        this.clock = clock;
        this.results = board.results()
                .onBackpressureBuffer(AHEAD)
                .concatMap(result -> here().map(id -> Told.of(result, id)))
                .share();
        this.acts = recorded.acts()
                .filter(act -> NOUNS.contains(act.noun()))
                .onBackpressureBuffer(AHEAD)
                .concatMap(act -> here().map(id -> Told.of(act, id)))
                .share();
        this.resets = announcements
                .gaps()
                .onBackpressureLatest()
                .concatMap(gap -> here().retryWhen(UNTIL_THE_DATABASE_IS_BACK).map(Told::reset))
                .share();
    }

    /** What the reader may hear of; a bureau's account of its own bureau, and that results were scored again or published. */
    Flux<ServerSentEvent<Object>> events(Viewer viewer, LiveWish wish) {
        return Flux.defer(() -> events(viewer, wish, clock.instant()));
    }

    private Flux<ServerSentEvent<Object>> events(Viewer viewer, LiveWish wish, Instant beginning) {
        String since = wish.since();
        Flux<Told> later = Flux.merge(results, acts)
                .onBackpressureBuffer(AHEAD)
                .filter(one -> wish.wants(one, beginning))
                .mergeWith(resets);
        Flux<Told> earlier =
                since == null ? Flux.empty() : missed(since, bureau -> viewer.maySee(bureau) && wish.concerns(bureau));
        Flux<ServerSentEvent<Object>> told = Flux.merge(later, earlier)
                .filter(one -> one.isFor(viewer) && wish.concerns(one.bureau()))
                .map(Told::sent);
        return since == null ? Flux.merge(told, here().map(LiveEvents::position)) : told;
    }

    /** Where a listener that reads a page now begins; empty as long as nobody knows. */
    public String position() {
        LiveCursor last = heard.get();
        return last == null ? "" : last.at(clock.instant()).toString();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        here().subscribe(id -> {}, fault -> log.warn("where the stream of changes stands is not known", fault));
    }

    private Flux<Told> missed(String since, Predicate<String> wanted) {
        return here().flatMapMany(id -> LiveCursor.of(since)
                .filter(from -> from.at().isAfter(id.at().minus(REMEMBERED)))
                .map(from -> Flux.concat(
                        changes.bureaus(from)
                                .filter(one -> wanted.test(one.getKey()))
                                .concatMap(one -> board.compute(one.getKey(), one.getValue()))
                                .map(result -> Told.of(result, id)),
                        changes.acts(from, NOUNS).map(act -> Told.of(act, id))))
                .orElseGet(() -> Flux.just(Told.reset(id))));
    }

    private Mono<LiveCursor> here() {
        return changes.now().doOnNext(heard::set);
    }

    /** Says where a listener stands before anything has happened, so that a stream cut at once goes on, too. */
    private static ServerSentEvent<Object> position(LiveCursor id) {
        return ServerSentEvent.builder().id(id.toString()).comment("here").build();
    }
}
