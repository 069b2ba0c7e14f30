// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.platform.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;

/** Accounts as an administrator manages them in a browser, and as their holders do. */
@ServerTest
class AccountsOnScreenIT {

    private static final String USERS = "/admin/users";
    private static final String OWN = "the river runs east";

    private final int port;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private Browser admin;

    AccountsOnScreenIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts, "SHIJIAOYU");
        Api.as("office", port)
                .post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
        admin = Browser.entered(port, "chief", "chief-pass-word");
    }

    @Test
    void aNewAccountEntersOnceWithWhatWasToldAndSetsItsOwnPasswordBeforeAnythingElse() {
        Browser.Page opened = open("wang.fang", "BUREAU", "SHIJIAOYU", "CLERK");
        String told = opened.text("#secret");
        assertThat(told).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
        assertThat(admin.get(USERS + "?q=wang").body()).contains("待改初始密码").doesNotContain(told);

        Browser clerk = Browser.entered(port, "wang.fang", told);
        assertThat(clerk.get("/registers").to()).isEqualTo("/account");
        assertThat(Api.as("wang.fang", told, port).get("/api/v1/evaluations").problem())
                .isEqualTo("password-change-due");

        assertThat(change(clerk, told, "short").text(".error-summary")).contains("不少于 12 个字符");
        assertThat(change(clerk, told, "wang.fang-2026-1").text(".error-summary"))
                .contains("账号名");
        assertThat(change(clerk, told, "password2026").text(".error-summary")).contains("常见密码");
        assertThat(change(clerk, "not the one told", OWN).text(".error-summary"))
                .contains("现用密码不对");
        assertThat(change(clerk, told, OWN).to()).isEqualTo("/account?done=password");

        assertThat(clerk.get("/registers").status()).isEqualTo(200);
        assertThat(new Browser(port).enter("wang.fang", told).to()).isEqualTo("/login?error");
        assertThat(Browser.entered(port, "wang.fang", OWN).get("/account").text("main"))
                .contains("经办人");
        assertThat(actions("account/wang.fang")).contains("account.open", "account.change-password");
    }

    @Test
    void whoIsDisabledIsOutAtOnceAndComesBackWhenEnabled() {
        Browser office = Browser.entered(port, "office", "office-pass-word");
        assertThat(office.get("/findings").status()).isEqualTo(200);

        assertThat(act("office", "disable").to()).endsWith("?done=account-disable");

        assertThat(office.get("/findings").to()).isEqualTo("/login");
        assertThat(Api.as("office", port).get("/api/v1/evaluations").status()).isEqualTo(401);
        assertThat(new Browser(port).enter("office", "office-pass-word").to()).isEqualTo("/login?error");

        act("office", "enable");
        assertThat(office.get("/findings").to())
                .as("what was ended stays ended")
                .isEqualTo("/login");
        Browser.entered(port, "office", "office-pass-word");
        assertThat(actions("account/office")).contains("account.disable", "account.enable");
    }

    @Test
    void anotherRoleHoldsAtOnceInTheSessionUnderWay() {
        Browser reader = Browser.entered(port, "auditor", "auditor-pass-word");
        assertThat(reader.get("/admin/audit-trail").status()).isEqualTo(200);

        admin.post(
                page("auditor"), page("auditor"), Map.of("role", "BUREAU", "bureau", "SHIJIAOYU", "position", "HEAD"));

        assertThat(reader.get("/admin/audit-trail").status()).isEqualTo(404);
        assertThat(reader.get("/").text(".user")).contains("市教育局");
    }

    @Test
    void endingTheSessionsOrResettingThePasswordThrowsOut() {
        Browser office2 = Browser.entered(port, "office2", "office2-pass-word");
        act("office2", "end");
        assertThat(office2.get("/findings").to()).isEqualTo("/login");

        Browser again = Browser.entered(port, "office2", "office2-pass-word");
        String told = admin.post(page("office2"), page("office2") + "/password", Map.of())
                .text("#secret");
        assertThat(again.get("/findings").to()).isEqualTo("/login");
        assertThat(Browser.entered(port, "office2", told).get("/findings").to()).isEqualTo("/account");
    }

    @Test
    void oneSeesAndEndsOnesOwnOtherSessions() {
        Browser here = Browser.entered(port, "bureau-SHIJIAOYU", "bureau-SHIJIAOYU-pass-word");
        Browser there = Browser.entered(port, "bureau-SHIJIAOYU", "bureau-SHIJIAOYU-pass-word");
        assertThat(here.get("/account").text("main")).contains("本次登录", "另一处登录");

        here.post("/account", "/account/entries", Map.of("id", "others"));

        assertThat(there.get("/account").to()).isEqualTo("/login");
        assertThat(here.get("/account").text("main")).contains("本次登录").doesNotContain("另一处登录");
    }

    @Test
    void nobodyClosesTheirOwnAccountAndOneAdministratorIsLeft() {
        assertThat(act("chief", "disable").text(".error-summary")).contains("不能停用或更改自己正在使用的账号");
        assertThat(admin.post(page("chief"), page("chief"), Map.of("role", "OFFICE", "password", "chief-pass-word"))
                        .text(".error-summary"))
                .contains("不能停用或更改自己正在使用的账号");
        assertThat(admin.get(page("chief")).body()).doesNotContain("value=\"disable\"");

        assertThat(act("admin", "disable").to()).endsWith("?done=account-disable");
        accounts.open("second", Role.ADMIN, null, "second-pass-word").block();
        Browser second = Browser.entered(port, "second", "second-pass-word");
        assertThat(second.post(page("admin"), page("chief") + "/state", Map.of("to", "disable"))
                        .to())
                .endsWith("?done=account-disable");
        assertThat(admin.get(USERS).to()).isEqualTo("/login");
        second.post(page("admin", second), page("admin", second) + "/state", Map.of("to", "enable"));
        act(second, "chief", "enable");
    }

    @Test
    void tenWrongPasswordsInARowLockAnAccountAndAnAdministratorUnlocksIt() {
        for (int i = 0; i < 10; i++) {
            assertThat(new Browser(port).enter("office2", "wrong" + i).to()).isEqualTo("/login?error");
        }
        assertThat(new Browser(port).enter("office2", "office2-pass-word").to()).isEqualTo("/login?error");
        assertThat(admin.get(page("office2")).text("main")).contains("已锁定");
        assertThat(actions("account/office2")).contains("account.lock");

        act("office2", "unlock");
        Browser.entered(port, "office2", "office2-pass-word");
    }

    @Test
    void aWayInIsHandedOutOnlyByWhoeverGivesTheirPasswordAgain() {
        Map<String, String> wanted = Map.of("name", "li.na", "role", "OFFICE", "password", "not-that-of-chief");

        Browser.Page refused = admin.post(USERS, USERS, wanted);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("main")).contains("再次输入的密码不正确");
        assertThat(actions("account/li.na")).isEmpty();
        assertThat(open("li.na", "OFFICE", "", "").text("#secret")).isNotEmpty();
    }

    @Test
    void whatIsWrongWithANewAccountIsSaidAtItsFields() {
        assertThat(open("-", "BUREAU", "", "").text(".error-summary"))
                .contains("账号名由字母、数字", "单位账号须选择已登记的单位", "经办人或负责人");
        assertThat(open("OFFICE", "OFFICE", "", "").text(".error-summary")).contains("账号 OFFICE 已存在");
    }

    @Test
    void accountsAreTheAdministratorsAloneAndEverybodyHasTheirOwn() {
        for (String other : List.of("office", "auditor", "bureau-SHIJIAOYU")) {
            Api reader = Api.as(other, port);
            assertThat(reader.get(USERS, "Accept", "text/html").status())
                    .as(other)
                    .isEqualTo(404);
            assertThat(reader.get(page("admin"), "Accept", "text/html").status())
                    .isEqualTo(404);
            assertThat(reader.post(
                                    page("admin") + "/state",
                                    "application/x-www-form-urlencoded",
                                    "to=disable",
                                    "Accept",
                                    "text/html")
                            .status())
                    .isEqualTo(404);
            assertThat(reader.get("/account", "Accept", "text/html").body()).contains("修改密码");
        }
    }

    @Test
    void aTokenThatEndedIsToldOnThePageThatAskedForAnotherSecret() {
        String tokens = "/admin/tokens";
        admin.post(
                tokens,
                tokens,
                Map.of("name", "数据接口", "types", "documents", "bureaus", "SHIJIAOYU", "expiresOn", tomorrow()));
        Browser.Page again = admin.post(
                tokens,
                tokens,
                Map.of("name", "数据接口", "types", "documents", "bureaus", "SHIJIAOYU", "expiresOn", tomorrow()));
        assertThat(again.text(".error-summary")).contains("数据接口");
        assertThat(again.body()).contains("value=\"数据接口\"");

        long id = database.sql("select id from token where name = '数据接口'")
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
        admin.post(tokens, tokens + "/" + id + "/revocation", Map.of());
        Browser.Page refused = admin.post(
                tokens, tokens + "/" + id + "/rotation", Map.of("hours", "24", "password", "chief-pass-word"));
        assertThat(refused.text(".error-summary")).contains("数据接口", "已撤销或过期");
    }

    private static String tomorrow() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
    }

    private Browser.Page open(String name, String role, String bureau, String position) {
        return admin.post(USERS, USERS, Map.of("name", name, "role", role, "bureau", bureau, "position", position));
    }

    private static Browser.Page change(Browser browser, String current, String chosen) {
        return browser.post(
                "/account", "/account/password", Map.of("current", current, "chosen", chosen, "again", chosen));
    }

    private Browser.Page act(String name, String to) {
        return act(admin, name, to);
    }

    private Browser.Page act(Browser by, String name, String to) {
        return by.post(page(name, by), page(name, by) + "/state", Map.of("to", to));
    }

    private String page(String name) {
        return page(name, admin);
    }

    private String page(String name, Browser by) {
        return Jsoup.parse(by.get(USERS + "?q=" + name).body()).select("tbody th a").stream()
                .filter(link -> link.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private List<String> actions(String object) {
        return database.sql("select action from audit_record where object = :object order by id")
                .bind("object", object)
                .map(row -> row.get("action", String.class))
                .all()
                .collectList()
                .block();
    }
}
