// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.dashboards.home.Health;
import org.mingjian.dashboards.home.HealthQuery;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How the installation is, for the administrator alone. */
@Component
final class ServerHealth implements HealthQuery {

    private static final String FACTS = """
            select type, count(*) as n, max(last_seen_at) as last_seen_at
            from fact where superseded_at is null group by type""";

    private static final String DATABASE = """
            select 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1) as product,
                pg_database_size(current_database()) as bytes,
                (select ltrim(version, '0') from flyway_schema_history where success
                    order by installed_rank desc limit 1) as schema,
                (select count(*) from account where enabled) as accounts""";

    private final DatabaseClient database;
    private final Editions editions;
    private final Words words;

    ServerHealth(DatabaseClient database, Editions editions, Words words) {
        this.database = database;
        this.editions = editions;
        this.words = words;
    }

    private record Seen(long count, @Nullable Instant last) {}

    @Override
    public Mono<Health> health(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN ? read() : Mono.empty();
    }

    private Mono<Health> read() {
        return facts().flatMap(facts -> database.sql(DATABASE)
                .map(row -> new Health(
                        version(),
                        Cells.text(row, "product"),
                        Cells.count(row, "bytes"),
                        Objects.requireNonNullElse(row.get("schema", String.class), ""),
                        editions.rulebook().digest(),
                        Instant.ofEpochMilli(
                                ManagementFactory.getRuntimeMXBean().getStartTime()),
                        counts(facts),
                        Cells.count(row, "accounts")))
                .one());
    }

    private Mono<Map<String, Seen>> facts() {
        return database.sql(FACTS)
                .map(row -> Map.entry(
                        Cells.text(row, "type"),
                        new Seen(Cells.count(row, "n"), row.get("last_seen_at", Instant.class))))
                .all()
                .collect(HashMap::new, (all, one) -> all.put(one.getKey(), one.getValue()));
    }

    private List<Health.FactCount> counts(Map<String, Seen> facts) {
        return FactTypes.all().stream()
                .map(type -> {
                    Seen seen = facts.getOrDefault(type.name(), new Seen(0, null));
                    return new Health.FactCount(
                            type.name(), words.register(type.name(), type.zh()), seen.count(), seen.last());
                })
                .toList();
    }

    /** As the manifest of the packaged product says. */
    private static String version() {
        return Objects.requireNonNullElse(ServerHealth.class.getPackage().getImplementationVersion(), "–");
    }
}
