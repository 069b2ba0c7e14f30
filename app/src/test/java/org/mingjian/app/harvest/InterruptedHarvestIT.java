// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.ServerProcess;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

/** The server is killed in the middle of a harvest, again and again, and started on the same database. */
class InterruptedHarvestIT {

    private static final int[] KILLED_AFTER = {4, 17};
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String[] SAME = {"pages", "lists", "waiting", "rejected", "gone", "files", "failed"};

    /** Names the database of the run nobody interrupts. */
    private static final class Uninterrupted {}

    private final Map<String, Object> interrupted =
            PostgresServer.shared().freshDatabaseSettings(InterruptedHarvestIT.class);
    private final LocalSite site = new LocalSite();
    private ServerProcess server = start(interrupted);

    @AfterEach
    void close() {
        server.close();
        site.close();
    }

    @Test
    void whatIsKilledLosesAndDoublesNothing() throws Exception {
        new CitySite(site).open();
        AtomicInteger left = new AtomicInteger(KILLED_AFTER[0]);
        site.before(path -> holdAfter(left, path));
        String address = harvest();

        for (int i = 0; i < KILLED_AFTER.length; i++) {
            Awaitility.await().atMost(PATIENCE).until(() -> left.get() <= 0);
            server.kill();
            left.set(i + 1 < KILLED_AFTER.length ? KILLED_AFTER[i + 1] - KILLED_AFTER[i] : Integer.MAX_VALUE);
            server.restart();
        }

        Awaitility.await().atMost(PATIENCE).until(() -> isDone(address));
        JsonNode bureaus = admin().get(address).json().get("bureaus");
        assertThat(bureaus.valueStream()
                        .mapToInt(bureau -> bureau.get("pages").asInt())
                        .sum())
                .isEqualTo(26);
        assertThat(bureaus.valueStream())
                .allSatisfy(bureau -> assertThat(bureau.get("created").asInt()
                                + bureau.get("unchanged").asInt())
                        .isEqualTo(bureau.get("pages").asInt()));
        assertThat(site.asked().stream().filter(path -> path.contains("/t")).distinct())
                .hasSize(26);
        List<String> facts = facts(interrupted);
        server.close();

        Map<String, Object> undisturbed = PostgresServer.shared().freshDatabaseSettings(Uninterrupted.class);
        server = start(undisturbed);
        String whole = harvest();
        Awaitility.await().atMost(PATIENCE).until(() -> isDone(whole));

        assertThat(facts).hasSize(26).isEqualTo(facts(undisturbed));
        for (int i = 0; i < bureaus.size(); i++) {
            for (String count : SAME) {
                assertThat(bureaus.get(i).get(count))
                        .as(count)
                        .isEqualTo(
                                admin().get(whole).json().get("bureaus").get(i).get(count));
            }
        }
    }

    private Api admin() {
        return Api.as("admin", server.port());
    }

    private String harvest() {
        admin().post("/api/v1/facts/bureaus", Api.CSV, CitySite.register());
        admin().put("/api/v1/sources", new CitySite(site).sources());
        return admin().post("/api/v1/harvests", Api.JSON, "{}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private boolean isDone(String address) {
        return admin().get(address).json().get("state").asString().equals("DONE");
    }

    /** Lets nothing through any more once enough has been asked for, so that the server is killed in the middle of it. */
    private static void holdAfter(AtomicInteger left, String path) {
        if (path.contains("/t") && left.decrementAndGet() <= 0) {
            try {
                Thread.sleep(PATIENCE.toMillis());
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Every fact a page gave, with its version and what it says. */
    private static List<String> facts(Map<String, Object> database) {
        return DatabaseClient.create(ConnectionFactories.get(ConnectionFactoryOptions.parse(
                                setting(database, "mingjian.database.url"))
                        .mutate()
                        .option(ConnectionFactoryOptions.USER, setting(database, "mingjian.database.username"))
                        .option(ConnectionFactoryOptions.PASSWORD, setting(database, "mingjian.database.password"))
                        .build()))
                .sql("""
                        select type || ' ' || bureau || ' ' || key || ' ' || content_hash || ' ' || version as fact from fact
                        where type in ('documents', 'disclosure-guides', 'annual-reports') order by 1""")
                .map(row -> row.get("fact", String.class))
                .all()
                .collectList()
                .block();
    }

    private static String setting(Map<String, Object> database, String name) {
        return String.valueOf(database.get(name));
    }

    private static ServerProcess start(Map<String, Object> database) {
        Map<String, Object> settings = new HashMap<>(database);
        settings.put("MINGJIAN_HARVEST_ALLOWLOOPBACK", "true");
        settings.put("MINGJIAN_HARVEST_PACE", "0s");
        return ServerProcess.start("interrupted-harvest", settings);
    }
}
