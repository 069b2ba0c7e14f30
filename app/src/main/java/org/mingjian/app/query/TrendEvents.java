// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.intake.fact.FactRepository;
import org.mingjian.dashboards.sheet.TrendNotes;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.BureauReformKind;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Periods;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What happened along a bureau's history: new editions, reforms, other groups, allowed appeals, results published again. */
@Component
final class TrendEvents {

    private static final String APPEALS = """
            select e.period, count(*)::int as n from evaluation e join finding f on f.evaluation = e.id
            where e.id in (:evaluations) and f.bureau in (:codes) and jsonb_path_exists(f.content,
                '$.decisions[*] ? (@.kind == "APPEAL" && (@.outcome == "DISMISSED" || @.outcome == "ADJUSTED"))')
            group by e.period""";

    private static final String SUPERSEDED = """
            select distinct on (old.period) old.period, next.id, coalesce(next.publication_reason, '') as reason
            from evaluation next join evaluation old on old.superseded_by = next.id
            where next.id in (:evaluations) order by old.period, next.id desc""";

    private final DatabaseClient database;
    private final FactRepository facts;
    private final Editions editions;
    private final GroupEvents groups;

    TrendEvents(DatabaseClient database, FactRepository facts, Editions editions, GroupEvents groups) {
        this.database = database;
        this.facts = facts;
        this.editions = editions;
        this.groups = groups;
    }

    /** @param standing the history, oldest first */
    Flux<TrendNotes.Event> of(String bureau, List<StoredTrendNotes.Standing> standing, BureauFamilies.Family family) {
        List<String> codes = family.carried(bureau);
        List<Long> ids = standing.stream().map(StoredTrendNotes.Standing::id).toList();
        return Flux.concat(
                Flux.fromIterable(newEditions(standing)),
                reforms(bureau, standing, family),
                groups.of(bureau, standing, codes),
                appeals(bureau, codes, ids),
                superseded(ids));
    }

    private List<TrendNotes.Event> newEditions(List<StoredTrendNotes.Standing> standing) {
        List<TrendNotes.Event> events = new ArrayList<>();
        for (int i = 1; i < standing.size(); i++) {
            StoredTrendNotes.Standing now = standing.get(i);
            if (!now.edition().equals(standing.get(i - 1).edition())) {
                events.add(new TrendNotes.Event(
                        now.period(), TrendNotes.Kind.EDITION, edition(now.scheme()), "/schemes/" + now.scheme()));
            }
        }
        return events;
    }

    private Flux<TrendNotes.Event> reforms(
            String bureau, List<StoredTrendNotes.Standing> standing, BureauFamilies.Family family) {
        List<String> codes = family.carried(bureau);
        return facts.ofType("bureau-reforms")
                .cast(BureauReform.class)
                .filter(reform -> codes.contains(reform.bureau()))
                .flatMap(reform -> Flux.fromIterable(standing)
                        .map(StoredTrendNotes.Standing::period)
                        .distinct()
                        .filter(period -> within(period, reform.effectiveOn()))
                        .map(period -> new TrendNotes.Event(
                                period, kind(reform), names(reform, family), "/bureaus/" + bureau)));
    }

    private static TrendNotes.Kind kind(BureauReform reform) {
        return reform.kind() == BureauReformKind.MERGE ? TrendNotes.Kind.MERGER : TrendNotes.Kind.REFORM;
    }

    private static String names(BureauReform reform, BureauFamilies.Family family) {
        String former = reform.formerName();
        return former == null || former.isEmpty() || reform.kind() == BureauReformKind.MERGE
                ? String.join(
                        "、", reform.predecessors().stream().map(family::name).toList())
                : former;
    }

    private static boolean within(String period, LocalDate day) {
        return Periods.named(period).filter(dates -> dates.contains(day)).isPresent();
    }

    private Flux<TrendNotes.Event> appeals(String bureau, List<String> codes, List<Long> evaluations) {
        return database.sql(APPEALS)
                .bind("evaluations", evaluations)
                .bind("codes", codes)
                .map(row -> new TrendNotes.Event(
                        Cells.text(row, "period"),
                        TrendNotes.Kind.APPEAL,
                        String.valueOf(Cells.number(row, "n")),
                        "/periods/" + Cells.text(row, "period") + "/bureaus/" + bureau))
                .all();
    }

    private Flux<TrendNotes.Event> superseded(List<Long> evaluations) {
        return database.sql(SUPERSEDED)
                .bind("evaluations", evaluations)
                .map(row -> new TrendNotes.Event(
                        Cells.text(row, "period"),
                        TrendNotes.Kind.SUPERSEDED,
                        Cells.text(row, "reason"),
                        "/evaluations/" + Cells.count(row, "id")))
                .all();
    }

    private String edition(String scheme) {
        return editions.scheme(scheme).map(EvaluationScheme::edition).orElse(scheme);
    }
}
