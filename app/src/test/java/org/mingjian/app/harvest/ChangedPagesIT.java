// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** What harvests of several weeks show of one column. */
@ServerTest
@TestPropertySource(properties = {"mingjian.harvest.allow-loopback=true", "mingjian.harvest.pace=0s"})
class ChangedPagesIT {

    private static final MovableClock TIME = new MovableClock("2026-07-02T02:00:00Z");
    private static final String BODY =
            "<p>各县区教育局：为做好义务教育招生工作，现将有关事项公告如下，请认真组织实施。</p><p>每名学生补贴300元，由学校统一发放，不得截留挪用，违者依规处理。</p>";

    @TestBean
    private Clock clock;

    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api office;
    private final LocalSite site = new LocalSite();
    private final Map<String, String> listed = new TreeMap<>();

    ChangedPagesIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.accounts = accounts;
        this.database = database;
        this.office = Api.as("office", port);
    }

    static Clock clock() {
        return TIME;
    }

    @AfterEach
    void close() {
        site.close();
        listed.clear();
    }

    @Test
    void changedWithdrawnAndBackDatedPagesAreEachFound() {
        Api.openAccounts(accounts);
        office.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
        office.put(
                "/api/v1/sources",
                "[{\"bureau\":\"SHIJIAOYU\",\"id\":\"tzgg\",\"kind\":\"LIST\",\"address\":\"%s\"}]"
                        .formatted(site.at("/tzgg/")));
        publish("/tzgg/202606/t1.html", "2026-06-29", BODY);
        publish("/tzgg/202606/t2.html", "2026-06-30", BODY.replace("300", "310"));
        harvest();
        publish("/tzgg/202607/t3.html", "2026-07-08", BODY.replace("300", "320"));
        harvest();
        assertThat(changes()).isEmpty();

        publish("/tzgg/202606/t1.html", "2026-06-29", BODY.replace("300", "500"));
        listed.remove("/tzgg/202606/t2.html");
        site.remove("/tzgg/202606/t2.html");
        publish("/tzgg/202607/t4.html", "2026-07-03", BODY.replace("300", "340"));
        harvest();

        assertThat(changes())
                .as("a page missed once is not withdrawn yet")
                .containsExactly(
                        "APPEARED 2026-07-16 after 2026-07-09 /tzgg/202607/t4.html",
                        "BODY_CHANGED 2026-07-16 after 2026-07-09 /tzgg/202606/t1.html");

        harvest();
        assertThat(changes()).contains("WITHDRAWN 2026-07-23 after 2026-07-09 /tzgg/202606/t2.html");

        publish("/tzgg/202606/t2.html", "2026-06-30", BODY.replace("300", "310"));
        harvest();
        assertThat(changes())
                .containsExactly(
                        "APPEARED 2026-07-16 after 2026-07-09 /tzgg/202607/t4.html",
                        "BODY_CHANGED 2026-07-16 after 2026-07-09 /tzgg/202606/t1.html",
                        "RETURNED 2026-07-30 after 2026-07-23 /tzgg/202606/t2.html",
                        "WITHDRAWN 2026-07-23 after 2026-07-09 /tzgg/202606/t2.html");
    }

    @Test
    void aPageThatWasAwayForADayIsNoWithdrawal() {
        Api.openAccounts(accounts);
        office.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHISIFAJU,市司法局,G2,DEPARTMENT\n");
        office.put(
                "/api/v1/sources",
                "[{\"bureau\":\"SHISIFAJU\",\"id\":\"tzgg\",\"kind\":\"LIST\",\"address\":\"%s\"}]"
                        .formatted(site.at("/tzgg/")));
        publish("/tzgg/t8.html", "2026-06-29", BODY);
        publish("/tzgg/t9.html", "2026-06-30", BODY.replace("300", "310"));
        harvest("SHISIFAJU");
        site.remove("/tzgg/t9.html");
        harvest("SHISIFAJU");
        publish("/tzgg/t9.html", "2026-06-30", BODY.replace("300", "310"));
        harvest("SHISIFAJU");
        site.remove("/tzgg/t9.html");
        harvest("SHISIFAJU");

        assertThat(changes("SHISIFAJU")).isEmpty();
    }

    private void publish(String path, String day, String body) {
        String head = "<html><head><title>义务教育招生公告</title></head><body><h1>义务教育招生公告</h1><div>发布日期：%s</div>";
        site.page(path, head.formatted(day) + body + "</body></html>");
        listed.put(path, day);
        list();
    }

    private void list() {
        site.page(
                "/tzgg/",
                listed.entrySet().stream()
                        .map(page -> "<li>%s <a href='%s'>义务教育招生公告</a></li>".formatted(page.getValue(), page.getKey()))
                        .collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    /** One harvest; the next is a week later. */
    private void harvest() {
        harvest("SHIJIAOYU");
    }

    private void harvest(String bureau) {
        list();
        String address = office.post("/api/v1/harvests", Api.JSON, "{\"bureaus\":[\"%s\"]}".formatted(bureau))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (EventStream progress = office.events(address + "/events")) {
            progress.toTheEnd();
        }
        TIME.goOn(Duration.ofDays(7));
    }

    private List<String> changes() {
        return changes("SHIJIAOYU");
    }

    private List<String> changes(String bureau) {
        return database.sql("""
                        select content ->> 'kind' || ' ' || (content ->> 'noticedOn') || ' after '
                            || (content ->> 'lookedBefore') || ' ' || (content ->> 'url') as change
                        from fact where type = 'page-changes' and bureau = :bureau order by 1""")
                .bind("bureau", bureau)
                .map(row -> String.valueOf(row.get("change", String.class)).replace(site.at(""), ""))
                .all()
                .collectList()
                .block();
    }
}
