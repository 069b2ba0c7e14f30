// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.archive.VerifyArchive;
import org.mingjian.app.evaluation.SeedData;
import org.mingjian.app.evaluation.ServedCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Applicants of a published city past their period: told, removed by the administrator, and gone from every answer; the result
 * stays what it was and proves itself. The periods are long past at once: nothing of the seed city is younger.
 */
@ServerTest
@TestPropertySource(
        properties = {
            "mingjian.personal-data.requests=0d",
            "mingjian.personal-data.answers=0d",
            "mingjian.personal-data.entries=0d"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonalDataIT {

    private static final String OWN = "SHENGTAIJU";
    private static final String NAME = "欧阳明鉴";
    private static final String NUMBER = "370202199003151233";

    @TempDir
    private static Path folder;

    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final DailyRound round;
    private final int port;
    private final ServedCity city;
    private String published = "";
    private String sheets = "";

    PersonalDataIT(
            @LocalServerPort int port,
            @Autowired OpenAccount accounts,
            @Autowired DatabaseClient database,
            @Autowired DailyRound round) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
        this.round = round;
        this.city = new ServedCity(as("office"));
    }

    @BeforeAll
    void publish() throws IOException {
        Api.openAccounts(accounts, OWN);
        city.load(folder.resolve("facts"));
        Answer pushed = as("office")
                .post(
                        "/api/v1/facts/request-replies",
                        Api.CSV,
                        "bureau,id,request,sentOn,elementsChecked,title,applicant,requestRestated,conclusion,text\n"
                                + OWN
                                + ",个人-1,个人申请-1,2025-05-12,true,答复书," + NAME + ",申请公开" + NAME + "的材料,予以公开,"
                                + NAME + "：身份证号" + NUMBER + "，现答复如下。\n");
        assertThat(pushed.verdicts()).containsExactly("2 created");
        pushed = as("office")
                .post(
                        "/api/v1/facts/disclosure-requests",
                        Api.CSV,
                        "bureau,id,subject,applicantMark,receivedOn\n" + OWN + ",个人申请-1,材料," + NAME + ",2025-05-06\n");
        assertThat(pushed.verdicts()).containsExactly("2 created");
        city.publish(city.evaluate(SeedData.PERIODS.get(0)));
        published = city.evaluate(SeedData.PERIODS.get(1));
        city.publish(published);
        sheets = entry(saved("before.zip"), "results/score-sheets.ndjson");
    }

    @Test
    @Order(1)
    void beforeItsRemovalItIsMaskedWhereItIsShown() {
        String key = "%E4%B8%AA%E4%BA%BA-1";
        for (String address : List.of(
                "/registers/request-replies.csv?bureau=" + OWN,
                "/api/v1/facts/request-replies/" + OWN + "/" + key + "/versions")) {
            assertThat(as("office").get(address).body())
                    .as(address)
                    .contains("欧***")
                    .doesNotContain(NAME);
        }
        String life =
                as("office").get("/facts/request-replies/" + OWN + "/" + key).body();
        assertThat(life).contains("欧***").doesNotContain(NUMBER);
    }

    @Test
    @Order(2)
    void administratorAndAuditorSeeWhatIsDueAndNobodyElseDoes() {
        assertThat(as("auditor").get("/personal-data").body())
                .contains("申请人与答复书", "audit_record.who", "《个人信息保护法》")
                .doesNotContain("/personal-data/removals");
        assertThat(as("chief").get("/personal-data").body()).contains("/personal-data/removals");
        assertThat(as("office").get("/personal-data").status()).isEqualTo(404);
        assertThat(as("bureau-" + OWN).get("/personal-data").status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void theRoundTellsAdministratorsAndRemovesNothing() {
        long due = count("select count(*) from personal_data_held where category = 'REQUESTS' and since < now()");
        assertThat(due).isPositive();

        assertThat(round.look().blockOptional().orElseThrow()).isGreaterThanOrEqualTo(due);
        round.look().block();

        assertThat(count("select count(*) from message where kind = 'personal-data-due' and to_name = 'ADMIN'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from personal_data_held where category = 'REQUESTS' and since < now()"))
                .isEqualTo(due);
        assertThat(count("select count(*) from personal_removal")).isZero();
    }

    @Test
    @Order(4)
    void whatTheAdministratorRemovesIsGoneFromEveryTableAndNoted() {
        assertThat(tablesWith(NAME)).contains("fact", "body");

        assertThat(removed("REQUESTS", "auditor").status()).isEqualTo(403);
        assertThat(removed("NOTHING", "chief").status()).isEqualTo(404);
        assertThat(removed("REQUESTS", "chief").status()).isEqualTo(303);

        assertThat(tablesWith(NAME)).isEmpty();
        assertThat(tablesWith(NUMBER)).isEmpty();
        assertThat(count("select count(*) from personal_removal where category = 'REQUESTS' and removed_by = 'chief'"
                        + " and digest is not null"))
                .isEqualTo(count("select count(*) from fact where removed_at is not null"))
                .isPositive();
        assertThat(count("select count(*) from audit_record where action = 'personal-data.remove' and who = 'chief'"))
                .isEqualTo(1);
        assertThat(as("auditor").get("/personal-data").body()).contains("chief");
        assertThat(removed("REQUESTS", "chief").status()).isEqualTo(303);
        assertThat(count("select count(*) from audit_record where action = 'personal-data.remove'"))
                .as("nothing due leaves no record")
                .isEqualTo(1);
    }

    @Test
    @Order(5)
    void thePublishedResultStaysAndProvesItselfSayingWhatWasRemoved() throws IOException {
        Path after = saved("after.zip");
        VerifyArchive.Verdict verdict = VerifyArchive.verify(after);

        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.removed()).anyMatch(line -> line.startsWith("request-replies " + OWN + "/个人-1: "));
        assertThat(entry(after, "results/score-sheets.ndjson")).isEqualTo(sheets);
        assertThat(entry(after, "facts/request-replies.csv"))
                .doesNotContain(NAME)
                .doesNotContain(NUMBER);
        assertThat(VerifyArchive.verify(saved("own.zip", as("bureau-" + OWN))).differences())
                .isEmpty();
    }

    @Test
    @Order(6)
    void theSameRowDeliveredAgainBringsNothingBack() {
        assertThat(as("office")
                        .post(
                                "/api/v1/facts/disclosure-requests",
                                Api.CSV,
                                "bureau,id,subject,applicantMark,receivedOn\n" + OWN + ",个人申请-1,材料," + NAME
                                        + ",2025-05-06\n")
                        .verdicts())
                .containsExactly("2 unchanged");
        assertThat(tablesWith(NAME)).isEmpty();
    }

    @Test
    @Order(7)
    void theChainOfTheAuditTrailHolds() {
        Awaitility.await().until(() -> count("select count(*) from audit_pending") == 0);

        Answer chain = as("auditor").get("/api/v1/audit/verification");
        assertThat(chain.json().get("holds").asBoolean()).as(chain.body()).isTrue();
    }

    @Test
    @Order(8)
    void theRegisterOfRemovalsIsNeverChanged() {
        assertThatThrownBy(database.sql("delete from personal_removal").then()::block)
                .hasMessageContaining("never changed");
    }

    private Api as(String account) {
        return Api.as(account, port);
    }

    private Answer removed(String category, String account) {
        return as(account).post("/personal-data/removals", "application/x-www-form-urlencoded", "category=" + category);
    }

    private long count(String sql) {
        return database.sql(sql)
                .map(row -> row.get(0, Long.class))
                .one()
                .blockOptional()
                .orElseThrow();
    }

    /** Tables any row of which holds the words, in any column. */
    private List<String> tablesWith(String words) {
        return database.sql("""
                        select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                            and query_to_xml(format('select 1 from %I t where t::text like %L or t::text like %L limit 1',
                                c.relname, :words, :hex), false, true, '')::text like '%<row%' order by 1""")
                .bind("words", "%" + words + "%")
                .bind("hex", "%" + HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8)) + "%")
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private Path saved(String name) throws IOException {
        return saved(name, as("auditor"));
    }

    private Path saved(String name, Api api) throws IOException {
        return Files.write(folder.resolve(name), api.download(published + "/package.zip"));
    }

    private static String entry(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
