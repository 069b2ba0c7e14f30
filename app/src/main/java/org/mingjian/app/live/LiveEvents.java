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
import org.mingjian.app.audit.ActsRecorded.Act;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.live.LiveBoard.Result;
import org.mingjian.app.platform.security.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The stream of changes: {@code changed}, a bureau's live result; {@code acted}, something done to a thing the pages count;
 * {@code reset}, too much was missed to tell it one by one. Ids of events let a cut stream go on where it was; what is told
 * twice is the same twice.
 */
@Component
public class LiveEvents {

    private static final Logger log = LoggerFactory.getLogger(LiveEvents.class);
    private static final int AHEAD = 1024;
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final String RESULT = "evaluation";

    /** Kinds of things whose acts change what the pages show. */
    private static final Set<String> NOUNS =
            Set.of(RESULT, "decision", "appeal", "waiver", "statement", "notice", "rectification", "manual-score");

    private final LiveBoard board;
    private final ChangeRepository changes;
    private final Clock clock;
    private final Flux<Told> acts;
    private final Flux<Told> results;
    private final AtomicReference<@Nullable LiveCursor> heard = new AtomicReference<>();

    LiveEvents(LiveBoard board, ActsRecorded recorded, ChangeRepository changes, Clock clock) {
        this.board = board;
        this.changes = changes;
        this.clock = clock;
        this.results = board.results()
                .onBackpressureBuffer(AHEAD)
                .concatMap(result -> here().map(id -> told(result, id)))
                .share();
        this.acts = recorded.acts()
                .filter(act -> NOUNS.contains(act.noun()))
                .onBackpressureBuffer(AHEAD)
                .concatMap(act -> here().map(id -> told(act, id)))
                .share();
    }

    /** @param bureau of whom it tells; null where it concerns none or several */
    private record Told(String event, @Nullable String bureau, String noun, Object data, LiveCursor id) {

        boolean isFor(Viewer viewer) {
            return viewer.seesAll() || (bureau == null ? noun.equals(RESULT) : viewer.maySee(bureau));
        }

        ServerSentEvent<Object> sent() {
            return ServerSentEvent.builder(data).event(event).id(id.toString()).build();
        }
    }

    /** A bureau's result after its facts changed. */
    record Changed(
            String bureau, @Nullable String score, @Nullable String grade, String coverage, Instant factChangedAt) {}

    /** Something done; {@code object} is type and key of what it was done to. */
    record Acted(String action, String object, Instant at) {}

    /** All that is shown may have changed. */
    record Reset(Instant at) {}

    /**
     * What a listener asks for.
     *
     * @param bureau only what concerns this one; null: all
     * @param since id of the last event the listener got; null: from now
     * @param page whether a page listens, which shows results as far as they were computed when it was made, and so wants
     *     those of earlier changes, too
     */
    record Wish(@Nullable String bureau, @Nullable String since, boolean page) {

        private boolean wants(Told told, Instant beginning) {
            boolean early = told.data() instanceof Changed changed
                    && !changed.factChangedAt().isAfter(beginning);
            return page || !early;
        }

        private boolean concerns(@Nullable String one) {
            return bureau == null || one == null || bureau.equals(one);
        }
    }

    /** What the reader may hear of; a bureau's account of its own bureau, and that results were scored again or published. */
    Flux<ServerSentEvent<Object>> events(Viewer viewer, Wish wish) {
        return Flux.defer(() -> events(viewer, wish, clock.instant()));
    }

    private Flux<ServerSentEvent<Object>> events(Viewer viewer, Wish wish, Instant beginning) {
        String since = wish.since();
        Flux<Told> later =
                Flux.merge(results, acts).onBackpressureBuffer(AHEAD).filter(one -> wish.wants(one, beginning));
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
                                .map(result -> told(result, id)),
                        changes.acts(from, NOUNS).map(act -> told(act, id))))
                .orElseGet(() -> Flux.just(new Told("reset", null, RESULT, new Reset(id.at()), id))));
    }

    private Mono<LiveCursor> here() {
        return changes.now().doOnNext(heard::set);
    }

    private static Told told(Result result, LiveCursor id) {
        var sheet = result.sheet();
        Changed changed = new Changed(
                sheet.bureau(),
                Points.textOrNull(sheet.score()),
                sheet.grade(),
                Points.text(sheet.coverage()),
                result.factChangedAt());
        return new Told("changed", sheet.bureau(), "bureau", changed, id);
    }

    private static Told told(Act act, LiveCursor id) {
        return new Told("acted", act.bureau(), act.noun(), new Acted(act.action(), act.object(), act.at()), id);
    }

    /** Says where a listener stands before anything has happened, so that a stream cut at once goes on, too. */
    private static ServerSentEvent<Object> position(LiveCursor id) {
        return ServerSentEvent.builder().id(id.toString()).comment("here").build();
    }
}
