// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.ResultJson;
import org.mingjian.dashboards.finding.FindingFilter;
import org.mingjian.dashboards.finding.FindingList;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.law.RegulationReader;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pages of findings of one evaluation. */
@Component
final class FindingLists {

    private static final int PAGE = 50;

    private static final String MATCHING = """
            from finding f
            where f.evaluation = :evaluation and (:all or f.bureau = :own)
                and (:bureau = '' or f.bureau = :bureau)
                and (:indicator = '' or f.indicator = :indicator)
                and (:article = 0 or f.indicator = any(:basis))
                and (:outcome = '' or f.outcome = :outcome)""";

    private static final String ROWS = "select f.content::text as finding, (select p.content ->> 'name' from place p"
            + " where p.evaluation = f.evaluation and p.bureau = f.bureau) as name "
            + MATCHING;

    private static final String BUREAUS = """
            select p.bureau, p.content ->> 'name' as name from place p
            where p.evaluation = :evaluation and (:all or p.bureau = :own)
                and exists (select from finding f where f.evaluation = p.evaluation and f.bureau = p.bureau)
            order by p.bureau""";

    private final DatabaseClient database;
    private final List<Regulation.Entry> index;

    FindingLists(DatabaseClient database, Editions editions) {
        this.database = database;
        this.index = RegulationReader.disclosure().index(editions.rulebook());
    }

    private record Counts(long total, long before) {}

    /** All rows of the filter in its order. */
    Flux<FindingList.FindingRow> rows(EvaluationHead head, FindingFilter filter, Viewer viewer) {
        String sql = ROWS + FindingOrder.of(filter.choice().order()).by();
        return matching(sql, head, filter, Sight.of(viewer))
                .map(FindingLists::row)
                .all();
    }

    Mono<FindingList> page(EvaluationHead head, FindingFilter filter, Viewer viewer) {
        FindingCursor cursor = FindingCursor.read(filter.cursor());
        FindingOrder order = FindingOrder.of(filter.choice().order());
        Sight sight = Sight.of(viewer);
        String rest = cursor == null ? "" : " and " + order.after();
        String before = cursor == null ? "false" : "not " + order.after();
        String counts = "select count(*) as total, count(*) filter (where " + before + ") as before " + MATCHING;
        return Mono.zip(
                        after(matching(ROWS + rest + order.by() + " limit :most", head, filter, sight), cursor)
                                .bind("most", PAGE + 1)
                                .map(FindingLists::row)
                                .all()
                                .collectList(),
                        after(matching(counts, head, filter, sight), cursor)
                                .map(row -> new Counts(Cells.count(row, "total"), Cells.count(row, "before")))
                                .one(),
                        bureaus(head, sight))
                .map(parts -> list(head, order, parts.getT1(), parts.getT2(), parts.getT3()));
    }

    private Mono<List<FindingList.NamedBureau>> bureaus(EvaluationHead head, Sight sight) {
        return sight.bind(database.sql(BUREAUS))
                .bind("evaluation", head.id())
                .map(row -> new FindingList.NamedBureau(Cells.text(row, "bureau"), Cells.text(row, "name")))
                .all()
                .collectList();
    }

    private static FindingList list(
            EvaluationHead head,
            FindingOrder order,
            List<FindingList.FindingRow> found,
            Counts counts,
            List<FindingList.NamedBureau> bureaus) {
        List<FindingList.FindingRow> rows = found.subList(0, Math.min(PAGE, found.size()));
        return new FindingList(
                head,
                rows,
                counts.before(),
                counts.total(),
                found.size() > PAGE ? cursor(order, rows.get(PAGE - 1).finding()) : null,
                bureaus);
    }

    private static String cursor(FindingOrder order, ScoredFinding last) {
        return new FindingCursor(
                        last.effective(), last.finding().id(), order.key().apply(last.finding()))
                .written();
    }

    private GenericExecuteSpec matching(String sql, EvaluationHead head, FindingFilter filter, Sight sight) {
        Outcome outcome = filter.outcome();
        Integer article = filter.article();
        return sight.bind(database.sql(sql))
                .bind("evaluation", head.id())
                .bind("bureau", orEmpty(filter.bureau()))
                .bind("indicator", orEmpty(filter.indicator()))
                .bind("article", article == null ? 0 : article)
                .bind("basis", article == null ? new String[0] : basis(article))
                .bind("outcome", outcome == null ? "" : outcome.name());
    }

    /** Indicators that rest on an article. */
    private String[] basis(int article) {
        return index.stream()
                .filter(entry -> entry.article().number() == article)
                .flatMap(entry -> entry.indicators().stream())
                .map(Indicator::id)
                .toArray(String[]::new);
    }

    private static GenericExecuteSpec after(GenericExecuteSpec statement, @Nullable FindingCursor cursor) {
        return cursor == null
                ? statement
                : statement
                        .bind("effective", cursor.effective())
                        .bind("id", cursor.id())
                        .bind("key", cursor.key());
    }

    /** No text of a request may hold NUL, which PostgreSQL does not know. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "\uFFFD");
    }

    private static FindingList.FindingRow row(Readable row) {
        return new FindingList.FindingRow(Cells.text(row, "name"), ResultJson.finding(Cells.text(row, "finding")));
    }
}
