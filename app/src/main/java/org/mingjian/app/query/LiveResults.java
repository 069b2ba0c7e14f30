// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return Mono.zip(live.of(bureau), snapshot(question, viewer), changed(bureau), history(bureau, viewer))
                .map(parts -> result(
                        entry,
                        question,
                        parts.getT1(),
                        parts.getT2().orElse(null),
                        parts.getT3(),
                        parts.getT4().trend()));
    }

    private Mono<Optional<EvaluationHead>> snapshot(Question question, Viewer viewer) {
        return evaluations
                .of(question.period().period(), viewer)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
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
            @Nullable EvaluationHead snapshot,
            Instant changed,
            List<PeriodScore> history) {
        return new LiveResult(
                entry.bureau(),
                entry.groupTitle(),
                live.scheme(),
                question,
                sheet,
                snapshot,
                snapshot == null ? null : score(snapshot.period(), history),
                changed,
                history);
    }

    private static @Nullable BigDecimal score(String period, List<PeriodScore> history) {
        return history.stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .map(PeriodScore::score)
                .orElse(null);
    }
}
