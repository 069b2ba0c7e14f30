// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.app.intake.file.FactTemplate;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.register.KeptRegister;
import org.mingjian.dashboards.register.KeptRegisters;
import org.mingjian.dashboards.register.RegisterCount;
import org.mingjian.dashboards.register.RegisterFilter;
import org.mingjian.dashboards.register.RegisterQuery;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.reuse.KnownRow;
import org.mingjian.rules.reuse.Reuse;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Registers from the current facts, and what published pages add to them. */
@Component
final class StoredRegisters implements RegisterQuery {

    private static final String ROWS = """
            select type, content::text as content, source, first_seen_at, last_seen_at from fact f
            where superseded_at is null and (:all or bureau = :own) and (:bureau = '' or bureau = :bureau)
                and type = any(:types)
            order by type, bureau, key""";

    private final DatabaseClient database;
    private final RegisterCounts counts;
    private final RegisterRows rows;
    private final Reuse reuse = Reuse.read();

    StoredRegisters(DatabaseClient database, RegisterCounts counts, RegisterRows rows) {
        this.rows = rows;
        this.database = database;
        this.counts = counts;
    }

    @Override
    public Flux<KeptRegisters> all(Viewer viewer) {
        return rows("", viewer, "bureaus")
                .collectList()
                .zipWith(counts.of("", viewer))
                .flatMapIterable(both -> both.getT1().stream()
                        .map(row -> (Bureau) row.fact())
                        .map(bureau -> new KeptRegisters(bureau, of(bureau, both.getT2()), Map.of()))
                        .toList());
    }

    @Override
    public Mono<KeptRegisters> of(String bureau, Viewer viewer) {
        String[] types = Stream.concat(Stream.of("documents"), reuse.registers().stream())
                .toArray(String[]::new);
        return one(bureau, viewer)
                .flatMap(found -> rows(bureau, viewer, types)
                        .collectList()
                        .zipWith(counts.of(bureau, viewer))
                        .map(both -> new KeptRegisters(found, of(found, both.getT2()), known(both.getT1()))));
    }

    @Override
    public Mono<KeptRegister> register(String bureau, FactTypeDescription type, Viewer viewer) {
        return one(bureau, viewer)
                .flatMap(found -> rows(bureau, viewer, "documents", type.name())
                        .collectList()
                        .zipWith(counts.of(bureau, viewer))
                        .map(both -> new KeptRegister(
                                found,
                                type,
                                of(found, both.getT2()).getOrDefault(type.name(), RegisterCount.none(type.name())),
                                own(type, both.getT1())
                                        .flatMap(row -> row.cells().entrySet().stream())
                                        .filter(cell -> !cell.getValue().isEmpty())
                                        .map(Map.Entry::getKey)
                                        .collect(Collectors.toSet()),
                                missing(type, both.getT1()))));
    }

    @Override
    public Flux<KeptRegister.Row> rows(RegisterFilter filter, long before, int most, Viewer viewer) {
        return rows.rows(filter, before, most, viewer);
    }

    @Override
    public Mono<Long> total(RegisterFilter filter, Viewer viewer) {
        return rows.total(filter, viewer);
    }

    @Override
    public Mono<byte[]> workbook(String bureau, FactTypeDescription type, Viewer viewer) {
        return one(bureau, viewer)
                .flatMap(found -> rows(bureau, viewer, "documents", type.name()).collectList())
                .publishOn(Schedulers.boundedElastic())
                .map(rows -> written(
                        type,
                        Stream.concat(
                                        missing(type, rows).stream().map(KnownRow::cells),
                                        own(type, rows).map(RegisteredRow::cells))
                                .toList()));
    }

    private static byte[] written(FactTypeDescription type, List<Map<String, String>> rows) {
        try {
            return FactTemplate.xlsx(type, rows);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<String, Integer> known(List<RegisteredRow> rows) {
        Map<String, Integer> known = new HashMap<>();
        for (String register : reuse.registers()) {
            known.put(
                    register,
                    missing(FactTypes.named(register).orElseThrow(), rows).size());
        }
        return known;
    }

    private List<KnownRow> missing(FactTypeDescription type, List<RegisteredRow> rows) {
        List<Document> pages = rows.stream()
                .filter(row -> row.type().equals("documents"))
                .map(row -> (Document) row.fact())
                .toList();
        List<Fact> registered = own(type, rows).map(RegisteredRow::fact).toList();
        return reuse.missingFrom(type, pages, registered);
    }

    private static Stream<RegisteredRow> own(FactTypeDescription type, List<RegisteredRow> rows) {
        return rows.stream().filter(row -> row.isOf(type));
    }

    private Mono<Bureau> one(String bureau, Viewer viewer) {
        return bureau.isEmpty()
                ? Mono.empty()
                : rows(bureau, viewer, "bureaus").next().map(row -> (Bureau) row.fact());
    }

    private static Map<String, RegisterCount> of(Bureau bureau, Map<String, Map<String, RegisterCount>> counts) {
        return counts.getOrDefault(bureau.code(), Map.of());
    }

    private Flux<RegisteredRow> rows(String bureau, Viewer viewer, String... types) {
        return Sight.of(viewer)
                .bind(database.sql(ROWS))
                .bind("bureau", bureau)
                .bind("types", types)
                .map(RegisteredRow::of)
                .all();
    }
}
