// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.search.SearchHit;
import org.mingjian.dashboards.search.SearchQuery;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds bureaus, documents, findings of the newest visible evaluation, notices, rectifications and appeals that contain
 * every one of the words, letters
 * of either case and brackets of either width alike. What begins with the first word comes first.
 */
@Component
final class WordSearch implements SearchQuery {

    private static final String BRACKETS = "〔〕［］【】（）";
    private static final String PLAIN = "[][][]()";
    private static final String FOLD = "translate(lower(%s), '" + BRACKETS + "', '" + PLAIN + "')";

    private static final String BEST = """
            where (select bool_and(strpos(%1$s, word) > 0) from unnest(:words) word)
            order by strpos(%2$s, (:words)[1]) <> 1, %2$s, href limit 20""".formatted(FOLD.formatted("words"), FOLD.formatted("title"));

    private static final String BUREAUS = """
            select * from (
                select 'BUREAU' as kind, f.content ->> 'name' as title, f.bureau as note, '/bureaus/' || f.bureau as href,
                    concat_ws(' ', f.content ->> 'name', f.content ->> 'shortName', f.bureau, f.content ->> 'formerNames')
                        as words
                from fact f where f.type = 'bureaus' and f.superseded_at is null and (:all or f.bureau = :own)) found
            """ + BEST;

    private static final String DOCUMENTS = """
            select * from (
                select 'DOCUMENT' as kind, f.content ->> 'title' as title,
                    coalesce(f.content ->> 'documentNumber', f.content ->> 'indexNumber', f.key) as note,
                    '/documents/' || f.id as href,
                    concat_ws(' ', f.content ->> 'title', f.content ->> 'documentNumber', f.content ->> 'indexNumber', f.key)
                        as words
                from fact f where f.type = 'documents' and f.superseded_at is null and (:all or f.bureau = :own)) found
            """ + BEST;

    private static final String FINDINGS = StandingEvaluations.VISIBLE + """
            select * from (
                select 'FINDING' as kind, f.content -> 'finding' ->> 'message' as title, p.content ->> 'name' as note,
                    '/findings/' || f.id as href,
                    concat_ws(' ', f.content -> 'finding' ->> 'message', p.content ->> 'name', f.indicator, f.subject,
                        f.id, (:names::jsonb) ->> f.indicator) as words
                from (select id from visible order by period_to desc, period_from desc, id desc limit 1) e
                join finding f on f.evaluation = e.id and (:all or f.bureau = :own)
                join place p on p.evaluation = e.id and p.bureau = f.bureau) found
            """ + BEST;

    private static final String NOTICES = """
            select * from (
                select 'NOTICE' as kind, n.number as title, named.names as note, '/notices/' || n.id as href,
                    concat_ws(' ', n.number, named.names) as words
                from notice n
                join lateral (
                    select string_agg(b.name, '、' order by b.position) as names from notice_bureau b
                    where b.notice = n.id and (:all or b.bureau = :own)) named on named.names is not null
                where n.number is not null) found
            """ + BEST;

    private static final String RECTIFICATIONS = """
            select * from (
                select 'RECTIFICATION' as kind, r.problem as title, r.code || ' ' || r.bureau_name as note,
                    '/rectifications/' || r.id as href,
                    concat_ws(' ', r.problem, r.code, r.bureau_name, r.indicator, r.number, (:names::jsonb) ->> r.indicator)
                        as words
                from rectification r where :all or r.bureau = :own) found
            """ + BEST;

    private static final String APPEALS = """
            select * from (
                select 'APPEAL' as kind, a.text as title, concat_ws(' ', a.indicator, named.name) as note,
                    '/appeals/' || a.id as href,
                    concat_ws(' ', a.text, a.indicator, named.name, (:names::jsonb) ->> a.indicator) as words
                from appeal a
                left join lateral (
                    select f.content ->> 'name' as name from fact f
                    where f.type = 'bureaus' and f.superseded_at is null and f.bureau = a.bureau limit 1) named on true
                where :all or a.bureau = :own) found
            """ + BEST;

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private final DatabaseClient database;
    private final String indicatorNames;

    WordSearch(DatabaseClient database, Editions editions) {
        this.database = database;
        Map<String, String> names = new TreeMap<>();
        editions.rulebook().indicators().forEach((code, indicator) -> names.put(code, indicator.titleZh()));
        this.indicatorNames = JsonMapper.shared().writeValueAsString(names);
    }

    @Override
    public Flux<SearchHit> suggest(String words, Viewer viewer) {
        String[] wanted = wanted(words);
        Sight sight = Sight.of(viewer);
        return wanted.length == 0
                ? Flux.empty()
                : Flux.concat(
                        hits(sight.bind(database.sql(BUREAUS)), wanted),
                        hits(sight.bind(database.sql(DOCUMENTS)), wanted));
    }

    private static String[] wanted(String words) {
        return GAP.splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .map(WordSearch::folded)
                .toArray(String[]::new);
    }

    @Override
    public Flux<SearchHit> search(String words, Viewer viewer) {
        String[] wanted = wanted(words);
        if (wanted.length == 0) {
            return Flux.empty();
        }
        Sight sight = Sight.of(viewer);
        return Flux.concat(
                hits(sight.bind(database.sql(BUREAUS)), wanted),
                hits(sight.bind(database.sql(DOCUMENTS)), wanted),
                hits(named(sight, FINDINGS), wanted),
                hits(sight.bind(database.sql(NOTICES)), wanted),
                hits(named(sight, RECTIFICATIONS), wanted),
                hits(named(sight, APPEALS), wanted));
    }

    private GenericExecuteSpec named(Sight sight, String sql) {
        return sight.bind(database.sql(sql)).bind("names", indicatorNames);
    }

    private static Flux<SearchHit> hits(GenericExecuteSpec statement, String[] words) {
        return statement.bind("words", words).map(WordSearch::hit).all();
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            int bracket = BRACKETS.indexOf(folded.charAt(i));
            if (bracket >= 0) {
                folded.setCharAt(i, PLAIN.charAt(bracket));
            }
        }
        return folded.toString();
    }

    private static SearchHit hit(Readable row) {
        return new SearchHit(
                SearchHit.Kind.valueOf(Cells.text(row, "kind")),
                Cells.text(row, "title"),
                Cells.text(row, "note"),
                Cells.text(row, "href"));
    }
}
