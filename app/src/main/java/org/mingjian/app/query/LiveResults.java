// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.live.LiveScore;
import org.mingjian.dashboards.bureau.BureauEntry;
import org.mingjian.dashboards.bureau.LiveResult;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.scoring.ScoreSheet;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A live score beside the evaluation that stands for the same period. */
@Component
final class LiveResults {

    private static final String CHANGED =
            "select max(first_seen_at) as changed from fact where bureau = :bureau and superseded_at is null";

    private final DatabaseClient database;
    private final StandingEvaluations evaluations;
    private final ScoreHistories histories;
    private final LiveScore live;

    LiveResults(DatabaseClient database, StandingEvaluations evaluations, ScoreHistories histories, LiveScore live) {
        this.database = database;
        this.evaluations = evaluations;
        this.histories = histories;
        this.live = live;
    }

    /** @param entry of a bureau the reader may see */
    Mono<LiveResult> of(BureauEntry entry, Viewer viewer) {
        String bureau = entry.bureau().code();
        Question question = live.question();
        Mono<Snapshot> snapshot = evaluations
                .of(question.period().period(), viewer)
                .flatMap(head -> kept(head, bureau).map(kept -> new Snapshot(head, kept)))
                .defaultIfEmpty(Snapshot.NONE);
        return Mono.zip(live.of(bureau), snapshot, changed(bureau), history(bureau, viewer))
                .map(parts -> result(
                        entry,
                        question,
                        parts.getT1(),
                        parts.getT2(),
                        parts.getT3(),
                        parts.getT4().trend()));
    }

    /** The evaluation that stands for the period, and the ids of the bureau's findings in it. */
    private record Snapshot(@Nullable EvaluationHead head, Set<String> kept) {
        static final Snapshot NONE = new Snapshot(null, Set.of());
    }

    private Mono<Set<String>> kept(EvaluationHead head, String bureau) {
        return database.sql("select id from finding where evaluation = :evaluation and bureau = :bureau")
                .bind("evaluation", head.id())
                .bind("bureau", bureau)
                .map((Readable row) -> Cells.text(row, "id"))
                .all()
                .collect(Collectors.toSet());
    }

    /** The day live results are computed as of. */
    LocalDate today() {
        return live.question().asOf();
    }

    /** Up to the period asked about, or the newest one evaluated where that is not yet. */
    Mono<ScoreHistory> history(String bureau, Viewer viewer) {
        return evaluations
                .of(live.question().period().period(), viewer)
                .switchIfEmpty(evaluations.newest(viewer))
                .flatMap(head -> histories.of(bureau, head, viewer))
                .switchIfEmpty(histories.importedOnly(bureau));
    }

    private Mono<Instant> changed(String bureau) {
        return database.sql(CHANGED)
                .bind("bureau", bureau)
                .map((Readable row) -> Cells.instant(row, "changed"))
                .one();
    }

    private LiveResult result(
            BureauEntry entry,
            Question question,
            ScoreSheet sheet,
            Snapshot snapshot,
            Instant changed,
            List<PeriodScore> history) {
        EvaluationHead head = snapshot.head();
        return new LiveResult(
                entry.bureau(),
                entry.groupTitle(),
                live.scheme(),
                question,
                sheet,
                head,
                head == null ? null : score(head.period(), history),
                changed,
                history,
                snapshot.kept());
    }

    private static @Nullable BigDecimal score(String period, List<PeriodScore> history) {
        return history.stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .map(PeriodScore::score)
                .orElse(null);
    }
}
