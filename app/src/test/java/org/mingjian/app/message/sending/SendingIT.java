// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.message.MessageProperties;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages on their way to a real SMTP server and a real web server. */
class SendingIT {

    private static final Instant NOW = Instant.parse("2026-10-08T01:00:00Z");
    private static final String SECRET = "a-secret-of-the-receiver";

    private final DatabaseClient database = PostgresServer.shared().migratedDatabase(SendingIT.class);
    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Receiver receiver = new Receiver();
    private final SendingRepository sendings = new SendingRepository(database);
    private final DispatchRepository messages = new DispatchRepository(database);
    private final WebhookRepository webhooks = new WebhookRepository(database);
    private int port;

    @BeforeEach
    void start() {
        smtp.start();
        port = smtp.getSmtp().getPort();
        execute("""
                insert into account (name, role, bureau, position, password_hash, enabled, email) values
                    ('office', 'OFFICE', null, null, 'x', true, 'office@city.example'),
                    ('office2', 'OFFICE', null, null, 'x', true, null),
                    ('left', 'OFFICE', null, null, 'x', false, 'left@city.example'),
                    ('bureau-SHIJIAOYU', 'BUREAU', 'SHIJIAOYU', 'HEAD', 'x', true, 'jyj@city.example')""");
    }

    @AfterEach
    void stop() {
        smtp.stop();
        receiver.close();
    }

    @Test
    void aMessageToARoleReachesEveryInboxOfItAndTheMailOfWhoHasAnAddress() throws Exception {
        UUID id = write("ROLE", "OFFICE");

        dispatch();
        assertThat(send(NOW, 3)).isEqualTo(1);

        assertThat(strings("select a.name from inbox i join account a on a.id = i.account order by 1"))
                .containsExactly("office", "office2");
        MimeMessage mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("office@city.example");
        assertThat(mail.getSubject()).isEqualTo("数据转坏提醒：市教育局 2026 年第三季度");
        assertThat((String) mail.getContent()).contains("查看：https://mingjian.example/periods/2026Q3");
        assertThat(mail.getHeader("X-Mingjian-Message")[0]).isEqualTo(id.toString());
        assertThat(mail.getMessageID())
                .isEqualTo("<" + strings("select id::text from sending").get(0) + "@mingjian>");
        assertThat(strings("select state from sending")).containsExactly("DONE");
    }

    @Test
    void nothingIsHandedOutTwice() {
        write("BUREAU", "SHIJIAOYU");

        dispatch();
        dispatch();
        send(NOW, 3);
        send(NOW, 3);

        assertThat(strings("select a.name from inbox i join account a on a.id = i.account"))
                .containsExactly("bureau-SHIJIAOYU");
        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aSenderThatDiedIsFollowedByAnotherWithTheSameId() throws Exception {
        write("ACCOUNT", "Office");
        dispatch();
        Sending taken = sendings.take(8, NOW, NOW.plusSeconds(120)).blockLast();

        assertThat(send(NOW.plusSeconds(119), 3)).isZero();
        assertThat(send(NOW.plusSeconds(120), 3)).isEqualTo(1);

        assertThat(smtp.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + taken.id() + "@mingjian>");
    }

    @Test
    void aMailServerThatIsAwayDelaysTheMailAndLosesNone() {
        write("ACCOUNT", "office");
        dispatch();
        smtp.stop();

        send(NOW, 3);
        assertThat(strings("select state || ' ' || attempts || ' ' || extract(epoch from next_at - timestamptz '" + NOW
                        + "')::int from sending"))
                .containsExactly("WAITING 1 30");
        smtp.start();
        port = smtp.getSmtp().getPort();
        send(NOW.plusSeconds(30), 3);

        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aPushIsSignedOverItsMomentAndItsBody() {
        webhooks.add("督查系统", url("/hook?from=mingjian"), SECRET, List.of(), "admin", NOW)
                .block();
        UUID id = write("BUREAU", "NOBODY");

        dispatch();
        send(NOW, 3);

        Receiver.Push push = receiver.received().get(0);
        JsonNode body = JsonMapper.builder().build().readTree(push.body());
        assertThat(push.path()).isEqualTo("/hook?from=mingjian");
        assertThat(push.host()).isEqualTo("localhost:" + receiver.port());
        assertThat(push.timestamp()).isEqualTo(String.valueOf(NOW.getEpochSecond()));
        assertThat(push.signature()).isEqualTo(WebhookSignature.of(SECRET, push.timestamp(), push.body()));
        assertThat(body.get("id").asString()).isEqualTo(id.toString());
        assertThat(body.get("to").get("name").asString()).isEqualTo("NOBODY");
        assertThat(body.get("link").asString()).isEqualTo("https://mingjian.example/periods/2026Q3");
    }

    @Test
    void theSignatureIsHmacSha256() {
        // printf '1.{}' | openssl dgst -sha256 -hmac secret
        assertThat(WebhookSignature.of("secret", "1", "{}"))
                .isEqualTo("sha256=1122767b193110cfec322b6f199b599edbf608ed087f2d27afb0b97d99523908");
    }

    @Test
    void aPushIsTriedWithDoublingPausesThenGivenUpAndTriedAgainWhenAsked() {
        webhooks.add("督查系统", url("/"), SECRET, List.of(), "admin", NOW).block();
        write("BUREAU", "NOBODY");
        dispatch();
        receiver.answer(503);

        send(NOW, 3);
        send(NOW.plusSeconds(29), 3);
        send(NOW.plusSeconds(30), 3);
        send(NOW.plusSeconds(89), 3);
        send(NOW.plusSeconds(90), 3);
        send(NOW.plusSeconds(9000), 3);

        assertThat(receiver.received()).hasSize(3);
        assertThat(receiver.received().stream().map(Receiver.Push::sending).distinct())
                .hasSize(1);
        assertThat(strings("select state || ' ' || problem from sending"))
                .containsExactly("DEAD PushRefused: HTTP 503");

        receiver.answer(204);
        UUID dead = UUID.fromString(strings("select id::text from sending").get(0));
        assertThat(sendings.revive(dead, NOW).block()).isTrue();
        send(NOW, 3);

        assertThat(strings("select state from sending")).containsExactly("DONE");
        assertThat(sendings.revive(dead, NOW).block()).isFalse();
    }

    @Test
    void aRedirectIsNotFollowed() {
        webhooks.add("督查系统", url("/"), SECRET, List.of(), "admin", NOW).block();
        write("BUREAU", "NOBODY");
        dispatch();
        receiver.answer(302);

        send(NOW, 1);

        assertThat(receiver.received()).hasSize(1);
        assertThat(strings("select state from sending")).containsExactly("DEAD");
    }

    @Test
    void aPrivateAddressIsRefusedUnlessItIsAllowed() {
        webhooks.add("督查系统", url("/"), SECRET, List.of(), "admin", NOW).block();
        write("BUREAU", "NOBODY");
        dispatch();

        sender(new MessageProperties("m@city.example", "", false, 1, Duration.ofSeconds(30), false), NOW)
                .sendDue()
                .block();

        assertThat(receiver.received()).isEmpty();
        assertThat(strings("select problem from sending").get(0))
                .startsWith("IOException: a private or reserved address");
    }

    @Test
    void anEndedWebhookGetsNothingMore() {
        long id =
                webhooks.add("督查系统", url("/"), SECRET, List.of(), "admin", NOW).block();
        write("BUREAU", "NOBODY");
        dispatch();

        assertThat(webhooks.end(id).block()).isTrue();
        send(NOW, 3);
        write("BUREAU", "NOBODY");
        dispatch();
        send(NOW, 3);

        assertThat(receiver.received()).isEmpty();
        assertThat(strings("select state from sending")).containsExactly("DEAD");
    }

    private UUID write(String kind, String name) {
        UUID id = UUID.randomUUID();
        execute("insert into message (id, kind, to_kind, to_name, link, \"values\", created_at) values ('" + id
                + "', 'decay-alert', '" + kind + "', '" + name + "', '/periods/2026Q3',"
                + " '{\"bureau\":\"市教育局\",\"period\":\"2026 年第三季度\",\"count\":\"1\",\"lines\":\"YS-03\"}', '" + NOW
                + "')");
        return id;
    }

    private void dispatch() {
        messages.dispatch(100, true, NOW, NOW).block();
    }

    private long send(Instant now, int attempts) {
        return sender(
                        new MessageProperties(
                                "mingjian@city.example",
                                "https://mingjian.example",
                                false,
                                attempts,
                                Duration.ofSeconds(30),
                                true),
                        now)
                .sendDue()
                .block();
    }

    private SendMessages sender(MessageProperties properties, Instant now) {
        JavaMailSenderImpl post = new JavaMailSenderImpl();
        post.setHost("127.0.0.1");
        post.setPort(port);
        Properties patience = new Properties();
        patience.put("mail.smtp.connectiontimeout", "2000");
        post.setJavaMailProperties(patience);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("smtp", post);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new SendMessages(
                sendings,
                new SendMail(beans.getBeanProvider(JavaMailSender.class), properties),
                new PushWebhook(new WebhookAddress(properties), properties, clock),
                properties,
                clock);
    }

    private String url(String path) {
        return "http://localhost:" + receiver.port() + path;
    }

    private void execute(String sql) {
        database.sql(sql).then().block();
    }

    private List<String> strings(String sql) {
        return database.sql(sql)
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .block();
    }
}
