// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.EventStream;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/** What is kept of old harvests: the evidence of facts, and what the next look is compared with. */
@ServerTest
@TestPropertySource(
        properties = {
            "mingjian.harvest.allow-loopback=true",
            "mingjian.harvest.pace=0s",
            "mingjian.harvest.keep=100d",
            "mingjian.harvest.missed-days=1"
        })
class RetentionIT {

    private static final MovableClock TIME = new MovableClock("2026-01-02T02:00:00Z");
    private static final String PAGE =
            "<html><body><h1>%1$s</h1><p>发布日期：2026-01-01</p><p>%2$s各单位：现将有关事项通知如下，请认真执行。</p></body></html>";

    @TestBean
    private Clock clock;

    private final OpenAccount accounts;
    private final Retention retention;
    private final DatabaseClient database;
    private final Api office;
    private final LocalSite site = new LocalSite();

    RetentionIT(
            @LocalServerPort int port,
            @Autowired OpenAccount accounts,
            @Autowired Retention retention,
            @Autowired DatabaseClient database) {
        this.accounts = accounts;
        this.retention = retention;
        this.database = database;
        this.office = Api.as("office", port);
    }

    static Clock clock() {
        return TIME;
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void evidenceStaysAndTheRestGoes() {
        Api.openAccounts(accounts);
        office.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
        office.put(
                "/api/v1/sources",
                "[{\"bureau\":\"SHIJIAOYU\",\"id\":\"p\",\"kind\":\"PAGES\",\"pages\":[\"%s\",\"%s\",\"%s\"]}]"
                        .formatted(site.at("/a.html"), site.at("/b.html"), site.at("/picture.png")));
        site.page("/a.html", PAGE.formatted("关于开展专项检查的通知", "一、"));
        site.page("/b.html", PAGE.formatted("关于召开工作会议的通知", "二、"));
        site.bytes("/picture.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1});
        harvest();
        site.page("/a.html", PAGE.formatted("关于开展专项检查的通知", "三、"));
        harvest();
        site.remove("/b.html");
        harvest();
        harvest();
        assertThat(retention.clear().block()).as("nothing is old yet").isZero();
        TIME.goOn(Duration.ofDays(300));

        assertThat(retention.clear().block()).isEqualTo(7);

        assertThat(texts(
                        "select harvest || ' ' || replace(url, '%s', '') || ' ' || outcome as words from visit order by id"
                                .formatted(site.at(""))))
                .containsExactly("1 /a.html OK", "1 /b.html OK", "2 /a.html OK", "3 /b.html GONE", "4 /b.html GONE");
        assertThat(texts("select 'captured ' || count(*) as words from captured"))
                .as("both states of one page, and the page that is gone")
                .containsExactly("captured 3");
        assertThat(retention.clear().block()).isZero();
        assertThat(harvest()).as("nothing is new to the next look").contains("\"created\":0");
    }

    private String harvest() {
        String address = office.post("/api/v1/harvests", Api.JSON, "{}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (EventStream progress = office.events(address + "/events")) {
            progress.toTheEnd();
        }
        TIME.goOn(Duration.ofDays(1));
        return office.get(address).body();
    }

    private List<String> texts(String sql) {
        return database.sql(sql)
                .map(row -> row.get("words", String.class))
                .all()
                .collectList()
                .block();
    }
}
