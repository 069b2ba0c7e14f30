// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.app.publication.AfterPublication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what came back after it was closed (反弹): the same finding in a later evaluation. */
@Component
public class FindRecurrences implements AfterPublication {

    private final RectificationRepository rectifications;
    private final RectificationChangeRepository changes;
    private final RectificationChange change;
    private final EvaluationRepository evaluations;

    FindRecurrences(
            RectificationRepository rectifications,
            RectificationChangeRepository changes,
            RectificationChange change,
            EvaluationRepository evaluations) {
        this.rectifications = rectifications;
        this.changes = changes;
        this.change = change;
        this.evaluations = evaluations;
    }

    @Override
    public Mono<Void> published(EvaluationRun run, Viewer viewer) {
        return in(run.id(), viewer).then();
    }

    /** How many came back; each is counted once for an evaluation's day. */
    public Mono<Integer> in(long evaluation, Viewer viewer) {
        return evaluations
                .find(evaluation, viewer)
                .flatMap(run -> rectifications
                        .recurredIn(evaluation)
                        .concatMap(item -> change.of(item.id(), viewer.name(), held -> recurred(held, run.asOf()))
                                .thenReturn(item))
                        .collectList()
                        .map(List::size));
    }

    private Mono<List<RectificationEvent.Entry>> recurred(Rectification item, LocalDate day) {
        List<LocalDate> days = new ArrayList<>(item.recurredOn());
        days.add(day);
        return changes.recurred(item.id(), days)
                .thenReturn(List.of(new RectificationEvent.Entry(
                        RectificationEvent.Kind.RECURRED, "", Map.of("on", day.toString()))));
    }
}
