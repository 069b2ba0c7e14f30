// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.intake.fact.FactsChanged;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells a listener each bureau whose live result may have changed, with its new score. */
@Component
class LiveEvents {

    private static final int AHEAD = 1024;

    private final FactsChanged changed;
    private final LiveScore live;

    LiveEvents(FactsChanged changed, LiveScore live) {
        this.changed = changed;
        this.live = live;
    }

    /** A bureau's result after its facts changed. */
    record LiveEvent(
            String bureau, @Nullable String score, @Nullable String grade, String coverage, Instant factChangedAt) {}

    /** A bureau's account hears of its own bureau only. */
    Flux<LiveEvent> events(Viewer viewer) {
        return changed.changes()
                .onBackpressureBuffer(AHEAD)
                .concatMap(change -> Flux.fromIterable(change.bureaus())
                        .filter(viewer::maySee)
                        .concatMap(bureau -> event(bureau, change.at())));
    }

    private Mono<LiveEvent> event(String bureau, Instant factChangedAt) {
        return live.of(bureau)
                .map(sheet -> new LiveEvent(
                        bureau,
                        Points.textOrNull(sheet.score()),
                        sheet.grade(),
                        Points.text(sheet.coverage()),
                        factChangedAt));
    }
}
