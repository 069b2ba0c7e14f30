// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.PeriodQuery;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which evaluation stands for which period, as far as the reader may see it. */
@Component
final class StandingEvaluations implements PeriodQuery {

    /**
     * Beginning of a statement. {@code visible}: one evaluation a period, of the standard edition where there is one, the
     * published one or the newest in review, among those the reader has a part in; {@code open}: whether results of all bureaus are open to the reader.
     */
    static final String VISIBLE = """
            with standing as (
                select distinct on (period) * from evaluation where state in ('PUBLISHED', 'IN_REVIEW')
                order by period, scheme = '%s' desc, state = 'PUBLISHED' desc, id desc),
            visible as (
                select standing.*, :all or state = 'PUBLISHED' as open from standing
                where :all or exists (
                    select from score_sheet where evaluation = standing.id and score_sheet.bureau = :own))""".formatted(SchemeReader.STANDARD);

    /** Continues {@link #VISIBLE} by {@code asked}, the evaluation of {@code :period}. */
    static final String ASKED = VISIBLE + ", asked as (select * from visible where period = :period)";

    /**
     * As {@link #ASKED}, but where the version {@code :version} of a period is in review, it stands for its period, whatever
     * was published before it; for none of a bureau.
     */
    static final String CHOSEN =
            ASKED.replaceFirst("order by period, ", "order by period, (:all and id = :version) desc, ");

    /**
     * Continues {@link #ASKED} by {@code previous}, what movements of the asked one are measured against: of the editions
     * {@code :lineage}.
     */
    static final String PREVIOUS = ASKED + """
            , previous as (
                select v.* from visible v, asked a where v.scheme in (:lineage) and v.period_to < a.period_from
                order by v.period_to desc, v.period_from desc limit 1)""";

    /** Of other editions first: the newest of the standard one is what pages open with. */
    private static final String OLDEST_FIRST =
            " order by e.scheme = '%s', e.period_to, e.period_from, e.id".formatted(SchemeReader.STANDARD);

    private static final String NEWEST_FIRST =
            " order by e.scheme = '%s' desc, e.period_to desc, e.period_from desc, e.id desc"
                    .formatted(SchemeReader.STANDARD);

    private final DatabaseClient database;
    private final EvaluationHeads heads;
    private final Editions editions;

    StandingEvaluations(DatabaseClient database, EvaluationHeads heads, Editions editions) {
        this.database = database;
        this.heads = heads;
        this.editions = editions;
    }

    @Override
    public Flux<EvaluationHead> periods(Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(VISIBLE + " select " + EvaluationHeads.COLUMNS + " from visible e" + OLDEST_FIRST))
                .map(heads::head)
                .all();
    }

    /** Empty when the period is unknown or nothing of it is the reader's to see. */
    Mono<EvaluationHead> of(String period, Viewer viewer) {
        return of(period, null, viewer);
    }

    /** @param version the evaluation that is to stand for the period; null for the one that does */
    Mono<EvaluationHead> of(String period, @Nullable Long version, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(CHOSEN + " select " + EvaluationHeads.COLUMNS + " from asked e"))
                .bind("period", period)
                .bind("version", version == null ? 0 : version)
                .map(heads::head)
                .one()
                .filter(head -> version == null || head.id() == version);
    }

    /** Whoever reads it: the caller has made sure that the reader may. */
    Mono<EvaluationHead> whoever(String period) {
        return new Sight(true, "")
                .bind(database.sql(ASKED + " select " + EvaluationHeads.COLUMNS + " from asked e"))
                .bind("period", period)
                .map(heads::head)
                .one();
    }

    /** Of the period that ends last, of the standard edition where there is one. */
    Mono<EvaluationHead> newest(Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(
                        VISIBLE + " select " + EvaluationHeads.COLUMNS + " from visible e" + NEWEST_FIRST + " limit 1"))
                .map(heads::head)
                .one();
    }

    /** What movements of the period are measured against; empty for the first. */
    Mono<EvaluationHead> previous(EvaluationHead asked, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(PREVIOUS + " select " + EvaluationHeads.COLUMNS + " from previous e"))
                .bind("period", asked.period())
                .bind("lineage", editions.lineage(asked.scheme()))
                .map(heads::head)
                .one();
    }
}
