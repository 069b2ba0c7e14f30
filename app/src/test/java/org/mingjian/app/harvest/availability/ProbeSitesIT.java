// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.harvest.LocalSite;
import org.mingjian.app.harvest.MovableClock;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

@ServerTest
@TestPropertySource(properties = "mingjian.harvest.allow-loopback=true")
class ProbeSitesIT {

    private static final MovableClock TIME = new MovableClock("2026-07-01T02:00:00Z");

    @TestBean
    private Clock clock;

    private final OpenAccount accounts;
    private final ProbeSites probes;
    private final DatabaseClient database;
    private final Api office;

    ProbeSitesIT(
            @LocalServerPort int port,
            @Autowired OpenAccount accounts,
            @Autowired ProbeSites probes,
            @Autowired DatabaseClient database) {
        this.accounts = accounts;
        this.probes = probes;
        this.database = database;
        this.office = Api.as("office", port);
    }

    static Clock clock() {
        return TIME;
    }

    @Test
    void aDayIsToldWhenItIsOverAndARoundWithoutAnySiteCountsForNone() {
        Api.openAccounts(accounts);
        office.post("/api/v1/facts/bureaus", Api.CSV, """
                code,name,group,kind
                SHIJIAOYU,市教育局,G2,DEPARTMENT
                SHIMINZHENG,市民政局,G2,DEPARTMENT
                """);
        try (LocalSite good = new LocalSite();
                LocalSite bad = new LocalSite()) {
            good.page("/", "<h1>首页</h1>");
            bad.on("/", exchange -> exchange.sendResponseHeaders(502, -1));
            office.put("/api/v1/sources", """
                    [{"bureau":"SHIJIAOYU","id":"a","kind":"LIST","address":"%s"},
                    {"bureau":"SHIJIAOYU","id":"b","kind":"LIST","address":"%s"},
                    {"bureau":"SHIMINZHENG","id":"a","kind":"LIST","address":"%s"}]
                    """.formatted(good.at("/a/"), good.at("/b/"), bad.at("/a/")));

            probes.round().block();
            probes.round().block();
            good.on("/", exchange -> exchange.sendResponseHeaders(500, -1));
            probes.round().block();
            assertThat(told()).isEmpty();
            TIME.goOn(Duration.ofDays(1));
            probes.round().block();
            probes.round().block();

            assertThat(told()).containsExactly("SHIJIAOYU 2026-07-01 2 0 1", "SHIMINZHENG 2026-07-01 2 2 1");
        }
    }

    private List<String> told() {
        return database.sql("""
                        select bureau || ' ' || (content ->> 'on') || ' ' || (content ->> 'attempts') || ' '
                            || (content ->> 'failures') || ' ' || version as told
                        from fact where type = 'site-probes' order by bureau, id""")
                .map(row -> row.get("told", String.class))
                .all()
                .collectList()
                .block();
    }
}
