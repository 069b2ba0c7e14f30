// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.bureau.BureauEntry;
import org.mingjian.dashboards.bureau.BureauQuery;
import org.mingjian.dashboards.bureau.BureauRecord;
import org.mingjian.dashboards.bureau.BureauRegister;
import org.mingjian.dashboards.bureau.LiveResult;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauExistence;
import org.mingjian.rules.register.DatedBureau;
import org.mingjian.rules.scheme.Group;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The register of bureaus by date, with their newest results; what one comes to at this moment is told by {@link LiveResults}. */
@Component
final class RegisteredBureaus implements BureauQuery {

    private static final String COUNTS = StandingEvaluations.VISIBLE + """
            , newest as (
                select distinct on (p.bureau) p.bureau, e.period, p.content ->> 'grade' as grade,
                    (p.content ->> 'score')::numeric as score, (p.content ->> 'veto')::boolean as veto
                from visible e join place p on p.evaluation = e.id and (:all or p.bureau = :own)
                order by p.bureau, e.period_to desc, e.period_from desc)
            select f.bureau, n.period, n.score, n.grade, coalesce(n.veto, false) as veto,
                (select count(*) from fact o where o.bureau = f.bureau and o.superseded_at is null) as facts
            from fact f left join newest n on n.bureau = f.bureau
            where f.type = 'bureaus' and f.superseded_at is null and (:all or f.bureau = :own)""";

    private final DatabaseClient database;
    private final DatedRegister register;
    private final LiveResults live;
    private final List<Group> groups;

    RegisteredBureaus(DatabaseClient database, DatedRegister register, LiveResults live, Editions editions) {
        this.database = database;
        this.register = register;
        this.live = live;
        this.groups = editions.standard().groups();
    }

    private record Counted(long facts, @Nullable PeriodScore latest) {}

    @Override
    public Mono<BureauRegister> register(@Nullable LocalDate day, Viewer viewer) {
        LocalDate on = day == null ? live.today() : day;
        return Mono.zip(register.all(), counts(viewer))
                .map(parts -> new BureauRegister(
                        on,
                        parts.getT2().keySet().stream()
                                .map(code -> entry(parts.getT1().dated(code), on, parts.getT2()))
                                .sorted(Comparator.comparingInt((BureauEntry entry) ->
                                                order(entry.bureau().group()))
                                        .thenComparing(entry -> entry.bureau().group())
                                        .thenComparing(entry -> entry.bureau().code()))
                                .toList()));
    }

    @Override
    public Mono<BureauRecord> bureau(String code, Viewer viewer) {
        return Mono.zip(register.all(), counts(viewer))
                .filter(parts -> parts.getT2().containsKey(code))
                .flatMap(parts -> {
                    DatedBureau dated = parts.getT1().dated(code);
                    BureauEntry entry = entry(dated, live.today(), parts.getT2());
                    Mono<Optional<LiveResult>> now =
                            live.of(entry, viewer).map(Optional::of).defaultIfEmpty(Optional.empty());
                    return Mono.zip(now, live.history(code, viewer), accounts(code))
                            .map(told -> new BureauRecord(
                                    entry,
                                    dated,
                                    live.today(),
                                    groups.stream().collect(Collectors.toMap(Group::code, Group::title)),
                                    parts.getT1().lineage(code, viewer),
                                    told.getT3(),
                                    told.getT2().trend(),
                                    told.getT2().others(),
                                    told.getT1().orElse(null)));
                });
    }

    @Override
    public Mono<LiveResult> live(String code, Viewer viewer) {
        return Mono.zip(register.all(), counts(viewer))
                .filter(parts -> parts.getT2().containsKey(code))
                .flatMap(parts -> live.of(entry(parts.getT1().dated(code), live.today(), parts.getT2()), viewer));
    }

    private Mono<Map<String, Counted>> counts(Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(COUNTS))
                .map((Readable row) ->
                        Map.entry(Cells.text(row, "bureau"), new Counted(Cells.count(row, "facts"), latest(row))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<List<String>> accounts(String bureau) {
        return database.sql("select name from account where bureau = :bureau and enabled order by name")
                .bind("bureau", bureau)
                .map((Readable row) -> Cells.text(row, "name"))
                .all()
                .collectList();
    }

    private BureauEntry entry(DatedBureau dated, LocalDate day, Map<String, Counted> counts) {
        Bureau bureau = dated.on(day);
        Counted counted = Objects.requireNonNull(counts.get(bureau.code()));
        return new BureauEntry(bureau, state(dated, day), title(bureau.group()), counted.facts(), counted.latest());
    }

    private static BureauEntry.State state(DatedBureau dated, LocalDate day) {
        if (dated.exists(day)) {
            return BureauEntry.State.EXISTING;
        }
        BureauExistence existence = Objects.requireNonNull(dated.existence());
        LocalDate end = existence.abolishedOn();
        return end != null && !day.isBefore(end) ? BureauEntry.State.ABOLISHED : BureauEntry.State.COMING;
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
