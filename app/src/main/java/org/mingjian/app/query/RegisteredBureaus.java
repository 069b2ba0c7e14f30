// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.bureau.BureauEntry;
import org.mingjian.dashboards.bureau.BureauQuery;
import org.mingjian.dashboards.bureau.LiveResult;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.scheme.Group;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The register of bureaus with their newest results; what one comes to at this moment is told by {@link LiveResults}. */
@Component
final class RegisteredBureaus implements BureauQuery {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private static final String REGISTER = StandingEvaluations.VISIBLE + """
            , newest as (
                select distinct on (p.bureau) p.bureau, e.period, p.content ->> 'grade' as grade,
                    (p.content ->> 'score')::numeric as score, (p.content ->> 'veto')::boolean as veto
                from visible e join place p on p.evaluation = e.id and (:all or p.bureau = :own)
                order by p.bureau, e.period_to desc, e.period_from desc)
            select f.content::text as content, n.period, n.score, n.grade, coalesce(n.veto, false) as veto,
                (select count(*) from fact o where o.bureau = f.bureau and o.superseded_at is null) as facts
            from fact f left join newest n on n.bureau = f.bureau
            where f.type = 'bureaus' and f.superseded_at is null and (:all or f.bureau = :own)""";

    private final DatabaseClient database;
    private final LiveResults live;
    private final List<Group> groups;

    RegisteredBureaus(DatabaseClient database, LiveResults live, Editions editions) {
        this.database = database;
        this.live = live;
        this.groups = editions.standard().groups();
    }

    @Override
    public Flux<BureauEntry> bureaus(Viewer viewer) {
        return entries(REGISTER, viewer)
                .map(this::entry)
                .all()
                .sort(Comparator.comparingInt(
                                (BureauEntry entry) -> order(entry.bureau().group()))
                        .thenComparing(entry -> entry.bureau().group())
                        .thenComparing(entry -> entry.bureau().code()));
    }

    @Override
    public Mono<LiveResult> live(String bureau, Viewer viewer) {
        return entries(REGISTER + " and f.bureau = :bureau", viewer)
                .bind("bureau", bureau)
                .map(this::entry)
                .one()
                .flatMap(entry -> live.of(entry, viewer));
    }

    private DatabaseClient.GenericExecuteSpec entries(String sql, Viewer viewer) {
        return Sight.of(viewer).bind(database.sql(sql));
    }

    private BureauEntry entry(Readable row) {
        Bureau bureau = (Bureau) FactTypes.read("bureaus", JSON.readValue(Cells.text(row, "content"), CELLS))
                .orThrow();
        return new BureauEntry(bureau, title(bureau.group()), Cells.count(row, "facts"), latest(row));
    }

    private static @Nullable PeriodScore latest(Readable row) {
        String period = row.get("period", String.class);
        return period == null
                ? null
                : new PeriodScore(
                        period,
                        row.get("score", BigDecimal.class),
                        row.get("grade", String.class),
                        Cells.flag(row, "veto"),
                        null);
    }

    /** Place of a group in the newest edition; one it does not know comes last. */
    private int order(String code) {
        int at = groups.stream().map(Group::code).toList().indexOf(code);
        return at < 0 ? groups.size() : at;
    }

    private String title(String code) {
        return groups.stream()
                .filter(group -> group.code().equals(code))
                .map(Group::title)
                .findFirst()
                .orElse(code);
    }
}
