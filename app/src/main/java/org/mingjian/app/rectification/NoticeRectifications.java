// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All items of one notice at once: what may be done with some of them is done with those. */
@Component
public class NoticeRectifications {

    /** Ways that make sense for many items at once. */
    private static final Set<RectificationTransitions.Way> TOGETHER = Set.of(
            RectificationTransitions.Way.REPORT,
            RectificationTransitions.Way.VERIFY,
            RectificationTransitions.Way.RETURN,
            RectificationTransitions.Way.CLOSE,
            RectificationTransitions.Way.AGREE);

    private final RectificationRepository rectifications;
    private final RectificationTransitions transitions;
    private final RectificationChange change;

    NoticeRectifications(
            RectificationRepository rectifications, RectificationTransitions transitions, RectificationChange change) {
        this.rectifications = rectifications;
        this.transitions = transitions;
        this.change = change;
    }

    /** What is to be done, see {@code POST /rectifications/{id}/transitions}. */
    public record Act(
            @Nullable String to,
            @Nullable String note,
            @Nullable String reason,
            @Nullable String measures,
            @Nullable String responsible,
            @Nullable List<String> evidence) {}

    /** Words of the ways open for at least one item. */
    public Mono<List<String>> allowed(long notice, Viewer viewer) {
        return items(notice, viewer)
                .concatMap(item -> transitions.allowed(item, viewer))
                .flatMapIterable(ways -> ways)
                .filter(TOGETHER::contains)
                .distinct()
                .sort()
                .map(way -> way.word)
                .collectList();
    }

    /** How many items it was done with; 0 where it leads on from none. */
    public Mono<Integer> go(long notice, Act act, Viewer viewer) {
        var asked = new RectificationTransitions.Asked(
                act.to(), act.note(), act.reason(), null, act.measures(), act.responsible(), act.evidence());
        return items(notice, viewer)
                .filterWhen(item -> transitions.allowed(item, viewer).map(ways -> ways.contains(asked.way())))
                .concatMap(item -> transitions.go(item, asked, viewer).thenReturn(1))
                .reduce(0, Integer::sum);
    }

    private Flux<Rectification> items(long notice, Viewer viewer) {
        return rectifications.list(
                new RectificationRepository.Filter(null, null, notice, null), change.today(), viewer);
    }
}
