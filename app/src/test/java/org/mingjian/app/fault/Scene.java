// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.ServerProcess;
import org.mingjian.app.harvest.CitySite;
import org.mingjian.app.harvest.LocalSite;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.RealPostgres;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A server, its PostgreSQL, the wire between them and a city to supervise, before anything has gone wrong. */
final class Scene implements AutoCloseable {

    static final String REPORTING = NoticeCity.BUREAUS.get(20);

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> ACCOUNTS =
            List.of("office|OFFICE|null|null", "auditor|AUDITOR|null|null", "head|BUREAU|'" + REPORTING + "'|'HEAD'");

    final Room room;
    final RealPostgres postgres;
    final Wire wire;
    final ServerProcess server;
    final LocalSite site = new LocalSite();
    final Api office;
    final Api auditor;
    final Api head;
    long published;
    List<Long> items = List.of();

    /** @param log name of the server's log */
    Scene(Path folder, String log) {
        room = Room.at(folder.resolve("room"));
        postgres = RealPostgres.start(room.path().resolve("data"));
        wire = new Wire(postgres.port());
        Map<String, Object> settings = new HashMap<>(postgres.settings(wire.port()));
        settings.put("MINGJIAN_HARVEST_ALLOWLOOPBACK", "true");
        settings.put("MINGJIAN_HARVEST_PACE", "0s");
        server = ServerProcess.launched(log, settings);
        office = Api.as("office", server.port());
        auditor = Api.as("auditor", server.port());
        head = Api.as("head", server.port());
    }

    /** Facts, a published quarter, a rectification to report, a site to harvest. */
    void open() {
        server.awaitReady();
        for (String account : ACCOUNTS) {
            String[] columns = account.split("\\|");
            String hash = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(columns[0] + "-pass-word");
            postgres.execute(
                    "insert into account (name, role, bureau, position, password_hash) values ('%s', '%s', %s, %s, '%s')"
                            .formatted(columns[0], columns[1], columns[2], columns[3], hash));
        }
        NoticeCity.push(office);
        CitySite city = new CitySite(site);
        city.open();
        right(office.post("/api/v1/facts/bureaus", Api.CSV, CitySite.register()), 200);
        right(Api.as("admin", ServerProcess.PASSWORD, server.port()).put("/api/v1/sources", city.sources()), 200);
        Answer begun = right(
                office.post(
                        "/api/v1/evaluations",
                        Api.JSON,
                        "{\"scheme\":\"2026_municipal\",\"period\":\"2026Q2\",\"asOf\":\"2026-06-30\"}"),
                202);
        published = begun.json().get("id").asLong();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> office.get("/api/v1/evaluations/" + published)
                        .json()
                        .get("state")
                        .asString()
                        .equals("IN_REVIEW"));
        NoticeCity.publish(office, published);
        long notice = right(
                        office.post(
                                "/api/v1/notices",
                                Api.JSON,
                                "{\"evaluation\":%d,\"kind\":\"RECTIFICATION\",\"bureaus\":[\"%s\"]}"
                                        .formatted(published, REPORTING)),
                        201)
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
        right(office.post("/api/v1/notices/" + notice + "/transitions", Api.JSON, "{\"to\":\"issue\"}"), 200);
        items = right(head.get("/api/v1/rectifications"), 200)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asLong())
                .toList();
    }

    @Override
    public void close() {
        wire.mend();
        server.close();
        wire.close();
        site.close();
        postgres.close();
        room.close();
    }

    private static Answer right(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer;
    }
}
