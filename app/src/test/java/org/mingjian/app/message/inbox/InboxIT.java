// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.message.Outbox;
import org.mingjian.app.message.OutboxMessage;
import org.mingjian.app.message.Recipient;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Messages as their readers have them, over HTTP. */
@ServerTest
class InboxIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Map<String, String> VALUES =
            Map.of("bureau", "市教育局", "period", "2026 年第三季度", "count", "1", "lines", "YS-03");

    private final DatabaseClient database;
    private final OpenAccount accounts;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final Api bureau;
    private final Api other;
    private final Api chief;

    InboxIT(
            @LocalServerPort int port,
            @Autowired DatabaseClient database,
            @Autowired OpenAccount accounts,
            @Autowired Outbox outbox,
            @Autowired TransactionalOperator transaction) {
        this.database = database;
        this.accounts = accounts;
        this.outbox = outbox;
        this.transaction = transaction;
        this.bureau = Api.as("bureau-SHIJIAOYU", port);
        this.other = Api.as("bureau-SHIWEIJIAN", port);
        this.chief = Api.as("chief", port);
    }

    @BeforeEach
    void openAccounts() {
        Api.openAccounts(accounts, "SHIJIAOYU", "SHIWEIJIAN");
    }

    @Test
    void aMessageIsCountedUntilItIsOpenedAndNobodyElseFindsIt() {
        UUID id = UUID.randomUUID();
        outbox.add(id, message()).block();
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(inbox(bureau).select("a.inbox b").text()).isEqualTo("1"));

        assertThat(other.get("/messages/" + id).status()).isEqualTo(404);
        assertThat(inbox(other).select("table")).isEmpty();
        Document page = Jsoup.parse(bureau.get("/messages/" + id).body());

        assertThat(page.select("h1").text()).isEqualTo("数据转坏提醒：市教育局 2026 年第三季度");
        assertThat(page.select("main a.primary").attr("href")).isEqualTo("/periods/2026Q3/bureaus/SHIJIAOYU");
        assertThat(inbox(bureau).select("a.inbox")).isEmpty();
    }

    @Test
    void aMessageOfARolledBackChangeIsNeverSeen() {
        outbox.add(message())
                .then(Mono.error(new IllegalStateException("the change failed")))
                .as(transaction::transactional)
                .onErrorComplete()
                .block();

        assertThat(strings("select id::text from message where dispatched_at is null"))
                .isEmpty();
    }

    @Test
    void anAddressIsKeptOutOfTheTrailAndAWrongOneIsRefused() {
        assertThat(bureau.post("/messages/email", FORM, "email=not-an-address").body())
                .contains("这不是完整的邮箱地址");
        assertThat(bureau.post("/messages/email", FORM, "email=jyj%40city.example")
                        .status())
                .isEqualTo(303);

        assertThat(strings("select email from account where email is not null")).containsExactly("jyj@city.example");
        assertThat(strings("select r::text from audit_record r where action like 'account.%'"))
                .hasSize(1)
                .noneMatch(record -> record.contains("city.example"));
        bureau.post("/messages/email", FORM, "email=");
        assertThat(strings("select email from account where email is not null")).isEmpty();
    }

    @Test
    void aWebhookIntoThisMachineIsRefusedAndOnlyAdministratorsRegisterOne() {
        String secret = "&secret=0123456789abcdef";
        for (String url : List.of(
                "http%3A%2F%2F127.0.0.1%3A80%2F",
                "http%3A%2F%2F%5B%3A%3A1%5D%2F",
                "http%3A%2F%2F2130706433%2F",
                "ftp%3A%2F%2Fcity.example",
                "http%3A%2F%2Fu%3Ap%40198.41.0.4%2F")) {
            Answer refused = chief.post("/admin/sendings/webhooks", FORM, "name=hook&url=" + url + secret);
            assertThat(refused.body()).as(url).contains("不能指向本机或内部网络");
        }
        assertThat(chief.post("/admin/sendings/webhooks", FORM, "name=hook&url=https%3A%2F%2F198.41.0.4%2F" + secret)
                        .status())
                .isEqualTo(303);
        assertThat(bureau.post("/admin/sendings/webhooks", FORM, "name=hook&url=https%3A%2F%2F198.41.0.4%2F" + secret)
                        .status())
                .isEqualTo(404);

        assertThat(strings("select url from webhook")).containsExactly("https://198.41.0.4/");
        assertThat(chief.get("/admin/sendings").body()).doesNotContain("0123456789abcdef");
        assertThat(strings("select r::text from audit_record r where action = 'webhook.register'"))
                .hasSize(1)
                .noneMatch(record -> record.contains("0123456789abcdef"));
        // Nothing of this test goes out: no message is written while the address stands.
        database.sql("delete from webhook").then().block();
    }

    private static OutboxMessage message() {
        return new OutboxMessage(
                "decay-alert", Recipient.bureau("SHIJIAOYU"), "/periods/2026Q3/bureaus/SHIJIAOYU", VALUES);
    }

    private static Document inbox(Api api) {
        return Jsoup.parse(api.get("/messages").body());
    }

    private List<String> strings(String sql) {
        return database.sql(sql)
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .block();
    }
}
