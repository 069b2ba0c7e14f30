// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.EventStream;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A disclosure platform in the layout of 国办公开办函〔2019〕61号, from its one address. Its words are made up. */
@ServerTest
@TestPropertySource(
        properties = {"mingjian.harvest.allow-loopback=true", "mingjian.harvest.pace=0s", "mingjian.harvest.pause=10ms"
        })
class PlatformIT {

    private static final String FRAME = """
            <html><head><title>政府信息公开_市教育局</title></head><body><ul class="side"><li><a href="/zwgk/gkzn/">政府信息公开指南</a></li>
            <li><a href="/zwgk/gkzd/">政府信息公开制度</a></li><li><a href="/zwgk/nr/">法定主动公开内容</a></li>
            <li><a href="/zwgk/gknb/">政府信息公开年报</a></li><li><a href="/zwgk/ysq/">依申请公开</a></li></ul>%s</body></html>""";

    private static final String PAGE = "<h1>%s</h1><p>发布日期：2026-0%d-10</p><p>为做好本项工作，现将有关事项公布如下，欢迎社会各界监督，"
            + "并请各有关单位遵照执行，执行中遇到的问题请及时向本机关反映。本机关办公地址为示范市政务路一号，联系电话见各科室公布的号码。</p>";

    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api office;
    private final LocalSite site = new LocalSite();

    PlatformIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.accounts = accounts;
        this.database = database;
        this.office = Api.as("office", port);
    }

    @BeforeEach
    void open() {
        Api.openAccounts(accounts);
        office.post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
        put("/zwgk/", "<h2>政府信息公开</h2>");
        put("/zwgk/gkzn/", PAGE.formatted("市教育局政府信息公开指南", 1));
        put("/zwgk/gkzd/", rows("/zwgk/gkzd/", "政府信息主动公开管理办法", "政府信息公开保密审查规定"));
        put("/zwgk/nr/", "<div class='tree'><a href='jgzn/'>机构职能</a><a href='gfxwj/'>规范性文件</a></div>");
        put("/zwgk/nr/jgzn/", rows("/zwgk/nr/jgzn/", "市教育局主要职责和内设机构"));
        put("/zwgk/nr/gfxwj/", rows("/zwgk/nr/gfxwj/", "关于印发校外培训管理办法的通知", "关于印发义务教育招生办法的通知"));
        put("/zwgk/gknb/", rows("/zwgk/gknb/", "市教育局2025年政府信息公开工作年度报告"));
        put("/zwgk/ysq/", "<form><input name=q></form>");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void everySectionIsFollowedInItsWayFromTheOneAddress() {
        JsonNode tried =
                office.post("/api/v1/sources/trial", Api.JSON, source()).json();
        assertThat(tried.get("list").get("platform").get("sections").propertyNames())
                .containsExactly("GUIDE", "RULES", "STATUTORY_CONTENT", "ANNUAL_REPORT");
        assertThat(tried.get("page").get("kind").asString()).isEqualTo("guide");

        JsonNode harvest = harvest();

        assertThat(titles())
                .containsExactlyInAnyOrder(
                        "annual-reports 2025",
                        "disclosure-guides",
                        "documents 关于印发义务教育招生办法的通知",
                        "documents 关于印发校外培训管理办法的通知",
                        "documents 市教育局主要职责和内设机构",
                        "documents 政府信息主动公开管理办法",
                        "documents 政府信息公开保密审查规定");
        assertThat(harvest.get("sources").get(0).get("ending").asString()).isEqualTo("COMPLETE");
        assertThat(checks())
                .singleElement()
                .asString()
                .contains("GUIDE", "RULES", "STATUTORY_CONTENT", "ANNUAL_REPORT", "\"requestEntryOpens\": \"true\"")
                .contains("\"columnName\": \"政府信息公开\"");
        assertThat(harvest().get("bureaus").get(0).get("created").asInt()).isZero();
    }

    @Test
    void aSectionThatIsGoneIsToldAndOneThatDoesNotAnswerLeavesAllUntold() {
        site.on("/zwgk/gknb/", exchange -> exchange.sendResponseHeaders(500, -1));
        harvest();
        assertThat(checks()).isEmpty();

        site.remove("/zwgk/gknb/");
        site.remove("/zwgk/ysq/");
        harvest();
        assertThat(checks())
                .singleElement()
                .asString()
                .contains("STATUTORY_CONTENT", "\"requestEntryOpens\": \"false\"")
                .doesNotContain("ANNUAL_REPORT");
    }

    private void put(String path, String body) {
        site.page(path, FRAME.formatted(body));
    }

    /** A list of pages that are there. */
    private String rows(String directory, String... titles) {
        StringBuilder rows = new StringBuilder("<ul class='list'>");
        for (int i = 0; i < titles.length; i++) {
            put(directory + "t" + i + ".html", PAGE.formatted(titles[i], i + 1));
            rows.append("<li><a href='t%d.html'>%s</a><span>2026-0%d-10</span></li>".formatted(i, titles[i], i + 1));
        }
        return rows + "</ul>";
    }

    private String source() {
        return "{\"bureau\":\"SHIJIAOYU\",\"id\":\"platform\",\"kind\":\"PLATFORM\",\"address\":\"%s\"}"
                .formatted(site.at("/zwgk/"));
    }

    private JsonNode harvest() {
        assertThat(office.put("/api/v1/sources", "[" + source() + "]").status()).isEqualTo(200);
        String address = office.post("/api/v1/harvests", Api.JSON, "{}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (EventStream progress = office.events(address + "/events")) {
            progress.toTheEnd();
        }
        return office.get(address).json();
    }

    private List<String> titles() {
        return texts("""
                select trim(type || ' ' || coalesce(content ->> 'title', content ->> 'year', '')) as words from fact
                where type in ('documents', 'disclosure-guides', 'annual-reports') and superseded_at is null
                    and source like '%s%%'""".formatted(site.at("/")));
    }

    private List<String> checks() {
        return texts("""
                select content::text as words from fact where type = 'site-checks' and superseded_at is null
                    and key like '%s%%'""".formatted(site.at("/")));
    }

    private List<String> texts(String sql) {
        return database.sql(sql)
                .map(row -> row.get("words", String.class))
                .all()
                .collectList()
                .block();
    }
}
