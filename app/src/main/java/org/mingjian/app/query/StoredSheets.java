// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.appeal.Statement;
import org.mingjian.app.appeal.StatementQuery;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.sheet.BureauResult;
import org.mingjian.dashboards.sheet.GroupFigures;
import org.mingjian.dashboards.sheet.ScoreSheetQuery;
import org.mingjian.dashboards.why.WhyDetail;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreSheet;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Score sheets with what they are compared to; places and group figures are open when the reader may see them. */
@Component
final class StoredSheets implements ScoreSheetQuery {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private static final String SHEET = """
            select s.content::text as sheet, p.content::text as place
            from score_sheet s left join place p on p.evaluation = s.evaluation and p.bureau = s.bureau and :open
            where s.evaluation = :evaluation and s.bureau = :bureau and (:all or s.bureau = :own)""";

    private final DatabaseClient database;
    private final StandingEvaluations evaluations;
    private final ScoreHistories histories;
    private final Editions editions;
    private final StatementQuery statements;
    private final StoredTrendNotes notes;
    private final FollowUps followUps;
    private final PublishedAnswers<String, List<ScoreSheet>> groups = new PublishedAnswers<>(16);

    StoredSheets(
            DatabaseClient database,
            StandingEvaluations evaluations,
            ScoreHistories histories,
            Editions editions,
            StatementQuery statements,
            StoredTrendNotes notes,
            FollowUps followUps) {
        this.database = database;
        this.evaluations = evaluations;
        this.histories = histories;
        this.editions = editions;
        this.statements = statements;
        this.notes = notes;
        this.followUps = followUps;
    }

    private record Own(ScoreSheet sheet, @Nullable RankedBureau place) {}

    @Override
    public Mono<BureauResult> result(String period, String bureau, @Nullable Long version, Viewer viewer) {
        return evaluations
                .of(period, version, viewer)
                .flatMap(head -> Mono.justOrEmpty(editions.scheme(head.scheme()))
                        .flatMap(scheme -> own(head, bureau, viewer).flatMap(own -> result(head, scheme, own, viewer)))
                        .flatMap(result -> Mono.zip(said(head, bureau), followUps.of(bureau), result::with)))
                .flatMap(result -> notes.of(bureau, result.history(), viewer).map(result::with));
    }

    /** What the bureau says beside its findings; asked only for a sheet the reader may see. */
    private Mono<Map<String, WhyDetail.Statement>> said(EvaluationHead head, String bureau) {
        return statements
                .onSheet(head.id(), bureau)
                .collectMap(
                        Statement::finding,
                        one -> new WhyDetail.Statement(
                                one.text(), one.madeBy() + " · " + LocalDate.ofInstant(one.madeAt(), CITY)));
    }

    private Mono<BureauResult> result(EvaluationHead head, EvaluationScheme scheme, Own own, Viewer viewer) {
        String bureau = own.sheet().bureau();
        Mono<BureauResult> alone = histories
                .of(bureau, head, viewer)
                .map(history -> new BureauResult(head, scheme, own.sheet(), own.place(), null, history.trend()));
        if (!open(head, viewer)) {
            return alone;
        }
        return alone.zipWith(
                group(head, own.sheet().group()),
                (result, sheets) -> new BureauResult(
                        head,
                        scheme,
                        result.sheet(),
                        result.place(),
                        GroupFigures.of(sheets, bureau, scheme.ranking().noise()),
                        result.history()));
    }

    private static boolean open(EvaluationHead head, Viewer viewer) {
        return viewer.seesAll() || head.state() == EvaluationState.PUBLISHED;
    }

    private Mono<Own> own(EvaluationHead head, String bureau, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(SHEET))
                .bind("evaluation", head.id())
                .bind("bureau", bureau)
                .bind("open", open(head, viewer))
                .map(row -> {
                    String place = row.get("place", String.class);
                    return new Own(
                            ResultJson.sheet(Cells.text(row, "sheet")), place == null ? null : ResultJson.place(place));
                })
                .one();
    }

    /** Read away from the event loop: the sheets of a group are megabytes of JSON. */
    private Mono<List<ScoreSheet>> group(EvaluationHead head, String group) {
        return groups.of(
                head,
                group,
                database.sql("select content::text as sheet from score_sheet"
                                + " where evaluation = :evaluation and \"group\" = :group order by bureau")
                        .bind("evaluation", head.id())
                        .bind("group", group)
                        .map(row -> Cells.text(row, "sheet"))
                        .all()
                        .publishOn(Schedulers.boundedElastic())
                        .map(ResultJson::sheet)
                        .collectList());
    }
}
