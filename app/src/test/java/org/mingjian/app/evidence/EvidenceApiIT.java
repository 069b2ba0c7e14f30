// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.archive.VerifyArchive;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.rules.facts.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

/** Evidence handed in by links and files, over HTTP, and enclosed in the package. */
@ServerTest
@Import(NoticeCity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceApiIT {

    private static final String OWN = "BUREAU01";
    private static final String OTHER = "BUREAU02";
    private static final byte[] PDF = "%PDF-1.7\n职责划转".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path folder;

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api office;
    private final Api office2;
    private final Api bureau;
    private final Api other;
    private final Api chief;
    private long evaluation;

    EvidenceApiIT(
            @LocalServerPort int port,
            @Autowired NoticeCity city,
            @Autowired OpenAccount accounts,
            @Autowired DatabaseClient database) {
        this.city = city;
        this.accounts = accounts;
        this.database = database;
        this.office = Api.as("office", port);
        this.office2 = Api.as("office2", port);
        this.bureau = Api.as("bureau-" + OWN, port);
        this.other = Api.as("bureau-" + OTHER, port);
        this.chief = Api.as("chief", port);
    }

    @BeforeAll
    void load() {
        Api.openAccounts(accounts, NoticeCity.BUREAUS.toArray(String[]::new));
        evaluation = city.load(office).published();
    }

    @Test
    void aFileIsKeptUnderItsHashAndOnlyDownloadedByWhoMaySeeTheSubject() {
        String evidence = evidence(waiver("PT-03"));

        JsonNode handed = created(upload(bureau, evidence, "职责划转.pdf", PDF));
        String path = evidence + "/" + handed.get("id").asLong();
        Answer file = office.get(path);

        assertThat(handed.get("sha256").asString()).isEqualTo(Sha256.of(PDF));
        assertThat(handed.get("media").asString()).isEqualTo("application/pdf");
        assertThat(office.download(path)).isEqualTo(PDF);
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .contains(".pdf");
        for (String address : List.of(evidence, path)) {
            assertThat(other.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(upload(other, evidence, "a.pdf", PDF).status()).isEqualTo(404);
        assertThat(upload(office, evidence, "a.pdf", PDF).status()).isEqualTo(403);
        assertThat(other.get("/evidence/" + evidence.replace("/api/v1/evidence/", ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLinkToAPublishedPageIsEvidenceUnderItsTitle() {
        String evidence = evidence(waiver("PT-04"));

        JsonNode page =
                created(bureau.post(evidence, Api.JSON, "{\"link\":\"%s\"}".formatted(NoticeCity.guideOf(OWN))));
        Answer twice = bureau.post(evidence, Api.JSON, "{\"link\":\"%s\"}".formatted(NoticeCity.guideOf(OWN)));

        assertThat(page.get("sha256").isNull()).isTrue();
        assertThat(page.get("link").asString()).isEqualTo(NoticeCity.guideOf(OWN));
        assertThat(twice.problem()).isEqualTo("evidence-twice");
        assertThat(bureau.post(evidence, Api.JSON, "{\"link\":\"javascript:alert(1)\"}")
                        .pointers())
                .containsExactly("/link");
        assertThat(bureau.post(evidence, Api.JSON, "{}").pointers()).containsExactly("/link");
        assertThat(office.get(evidence + "/" + page.get("id").asLong()).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "C:\\temp\\方案.PDF, 方案.pdf",
        "x\u202Efdp.exe, xfdp.exe.pdf",
        ".pdf, pdf.pdf",
        "'..', evidence.pdf",
        "'a<b>:c.pdf', a_b__c.pdf"
    })
    void aHostileNameIsCleanedAndEndsAsTheFileIs(String name, String kept) {
        assertThat(EvidenceMedia.PDF.named(name)).isEqualTo(kept);
    }

    @Test
    void whatCannotBeTakenIsRefusedInWords() {
        String evidence = evidence(waiver("PT-05"));

        assertThat(upload(bureau, evidence, "a.pdf", new byte[0]).problem()).isEqualTo("evidence-empty");
        assertThat(upload(bureau, evidence, "a.pdf", new byte[(10 << 20) + 1]).problem())
                .isEqualTo("evidence-too-large");
        for (byte[] refused : List.of(new byte[] {'M', 'Z', 0, 1, 2, 3}, new byte[] {'P', 'K', 3, 4, 0, 0})) {
            Answer answer = upload(bureau, evidence, "a.pdf", refused);
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.json().get("detail").asString()).contains("PDF、DOCX、XLSX");
        }
        byte[] script = "<!doctype html><html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        JsonNode page = created(upload(bureau, evidence, "\u202Egnp.lmth.png", script));
        assertThat(page.get("name").asString()).isEqualTo("gnp.lmth.png.html");
        assertThat(office.get(evidence + "/" + page.get("id").asLong())
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("sandbox");
    }

    @Test
    void thePageRefusesInWordsAndKeepsWhatWasTyped() {
        long waiver = waiver("PT-06");
        byte[] form = new MultipartForm()
                .field("link", "ftp://x.example/1")
                .file("a.zip", new byte[] {'P', 'K', 3, 4, 0})
                .bytes();

        Answer refused = bureau.post("/evidence/waivers/" + waiver, MultipartForm.TYPE, form);
        Answer nothing = bureau.post(
                "/evidence/waivers/" + waiver,
                MultipartForm.TYPE,
                new MultipartForm().file("", new byte[0]).bytes());
        Answer taken = bureau.post(
                "/evidence/waivers/" + waiver,
                MultipartForm.TYPE,
                new MultipartForm()
                        .field("link", "")
                        .file("说明.txt", "说明".getBytes(StandardCharsets.UTF_8))
                        .bytes());

        assertThat(refused.body()).contains("网址须以 http:// 或 https:// 开头", "value=\"ftp://x.example/1\"");
        assertThat(nothing.body()).contains("请选择一个已公开网页");
        assertThat(taken.status()).isEqualTo(303);
        assertThat(bureau.get("/waivers/" + waiver).body()).contains("说明.txt", Sha256.of("说明"), "撤回");
        assertThat(office.get("/waivers/" + waiver).body()).contains("说明.txt").doesNotContain("withdrawal");
    }

    @Test
    void afterTheDecisionNothingIsAddedOrTakenBack() {
        long waiver = waiver("JC-02");
        String evidence = evidence(waiver);
        long piece = created(upload(bureau, evidence, "1.pdf", PDF)).get("id").asLong();
        long gone = created(bureau.post(evidence, Api.JSON, "{\"link\":\"https://x.example/1\"}"))
                .get("id")
                .asLong();
        assertThat(bureau.post(evidence + "/" + gone + "/withdrawal", Api.JSON, "")
                        .status())
                .isEqualTo(204);
        office.post("/api/v1/waivers/" + waiver + "/decision", Api.JSON, "{\"outcome\":\"GRANTED\",\"note\":\"属实\"}");
        long proposal = office.get("/api/v1/decision-proposals")
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.get("indicator").asString().equals("JC-02"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asLong();
        office2.post("/api/v1/decision-proposals/" + proposal + "/confirmation", Api.JSON, "{}");

        assertThat(upload(bureau, evidence, "2.pdf", "%PDF-2".getBytes(StandardCharsets.UTF_8))
                        .problem())
                .isEqualTo("evidence-closed");
        assertThat(bureau.post(evidence + "/" + piece + "/withdrawal", Api.JSON, "")
                        .problem())
                .isEqualTo("evidence-closed");
        assertThat(office.get(evidence).json().get("items").size()).isEqualTo(1);
        assertThat(chief.get("/api/v1/audit?limit=200").body()).contains("evidence.add", "evidence.withdraw");
    }

    @Test
    void thePackageEnclosesFilesByTheirHashAndProvesThem() throws IOException {
        byte[] content = "%PDF-1.4 package".getBytes(StandardCharsets.UTF_8);
        created(upload(bureau, evidence(waiver("JC-03")), "附件.pdf", content));
        String address = "/api/v1/evaluations/" + evaluation + "/package.zip";

        Path whole = Files.write(folder.resolve("whole.zip"), office.download(address));
        Path slice = Files.write(folder.resolve("slice.zip"), other.download(address));

        assertThat(VerifyArchive.verify(whole).differences()).isEmpty();
        assertThat(VerifyArchive.verify(slice).differences()).isEmpty();
        String path = "evidence/" + Sha256.of(content);
        try (ZipFile zip = new ZipFile(whole.toFile());
                ZipFile own = new ZipFile(slice.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry(path)).readAllBytes()).isEqualTo(content);
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("evidence.ndjson")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("附件.pdf", Sha256.of(content));
            assertThat(own.getEntry(path)).isNull();
        }
    }

    @Test
    void anAppealShowsTheLinkItWasFiledWithAndTheFilesHandedInLater() {
        String finding = bureau.get(
                        "/api/v1/evaluations/" + evaluation + "/findings?bureau=" + OWN + "&indicator=JC-01")
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asString();
        Answer filed = bureau.post("/api/v1/findings/" + finding + "/transitions", Api.JSON, """
                {"to":"appeal","reason":"FACT_WRONG","note":"传真已停用","link":"https://own.example/zn.html"}""");
        assertThat(filed.status()).as(filed.body()).isEqualTo(200);
        long appeal = filed.json().get("appeal").asLong();

        created(upload(bureau, "/api/v1/evidence/appeals/" + appeal, "停机证明.pdf", PDF));

        assertThat(office.get("/appeals/" + appeal).body())
                .contains("https://own.example/zn.html", "停机证明.pdf", Sha256.of(PDF));
        assertThat(other.get("/api/v1/evidence/appeals/" + appeal).status()).isEqualTo(404);
    }

    @Test
    void filesStandBesideAReportOfRectificationUntilItIsSubmitted() {
        long notice = office.post(
                        "/api/v1/notices",
                        Api.JSON,
                        "{\"evaluation\":%d,\"kind\":\"RECTIFICATION\",\"bureaus\":[\"%s\"]}"
                                .formatted(evaluation, OWN))
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
        office.post("/api/v1/notices/" + notice + "/transitions", Api.JSON, "{\"to\":\"issue\"}");
        JsonNode item = bureau.get("/api/v1/rectifications").json().get("items").get(0);
        String evidence = "/api/v1/evidence/rectifications/" + item.get("id").asLong();

        created(upload(bureau, evidence, "整改照片.pdf", PDF));
        assertThat(bureau.post(evidence, Api.JSON, "{\"link\":\"https://own.example/1\"}")
                        .pointers())
                .containsExactly("/link");
        Answer reported = bureau.post(
                "/api/v1/rectifications/" + item.get("id").asLong() + "/transitions",
                Api.JSON,
                "{\"to\":\"report\",\"measures\":\"补齐全部要素\",\"responsible\":\"张某\",\"evidence\":[\"https://own.example/1\"]}");
        assertThat(reported.status()).as(reported.body()).isEqualTo(200);

        assertThat(upload(bureau, evidence, "b.txt", new byte[] {'b'}).problem())
                .isEqualTo("evidence-closed");
        assertThat(office.get("/rectifications/" + item.get("id").asLong()).body())
                .contains("https://own.example/1", "整改照片.pdf");
    }

    @Test
    void theDatabaseKeepsAFileAsItCame() {
        created(upload(bureau, evidence(waiver("JC-04")), "1.txt", "原件".getBytes(StandardCharsets.UTF_8)));

        for (String change : List.of(
                "update evidence_file set media = 'text/html'",
                "delete from evidence_file",
                "update evidence set name = 'x' where withdrawn_at is null",
                "insert into evidence_file values (repeat('0', 64), 'text/plain', 1, 'x')")) {
            StepVerifier.create(database.sql(change).fetch().rowsUpdated())
                    .expectError(DataAccessException.class)
                    .verify();
        }
    }

    private long waiver(String indicator) {
        return created(bureau.post("/api/v1/waivers", Api.JSON, """
                        {"kind":"WAIVER","indicator":"%s","from":"2026-01-01","to":"2099-12-31","reason":"NO_SUCH_DUTY",\
                        "note":"由市信息中心统一维护"}""".formatted(indicator)))
                .get("id")
                .asLong();
    }

    private static String evidence(long waiver) {
        return "/api/v1/evidence/waivers/" + waiver;
    }

    private static Answer upload(Api account, String evidence, String name, byte[] content) {
        return account.post(
                evidence,
                MultipartForm.TYPE,
                new MultipartForm().file(name, content).bytes());
    }

    private static JsonNode created(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }
}
