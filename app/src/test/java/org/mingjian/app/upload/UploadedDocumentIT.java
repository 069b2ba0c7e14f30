// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.JsonNode;

@ServerTest
class UploadedDocumentIT {

    private static final List<String> POLICY = List.of(
            "关于加强学校食堂管理的通知",
            "市教规〔2026〕3号",
            "各区教育局：",
            "为加强学校食堂管理，现将有关事项通知如下。一、落实主体责任。二、加强日常检查。三、公开收费标准。",
            "市教育局",
            "2026年3月5日");

    private static final List<String> REPLY = List.of(
            "政府信息公开申请答复书",
            "张某：",
            "本机关于2026年3月2日收到您提交的政府信息公开申请。经审查，根据《中华人民共和国政府信息公开条例》第三十六条第（二）项的规定，现将该信息提供给您。",
            "如对本答复不服，可以在收到本答复之日起60日内向市人民政府申请行政复议，或者在6个月内向市人民法院提起行政诉讼。",
            "市教育局",
            "2026年3月20日");

    private final int port;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Uploads office;

    UploadedDocumentIT(@LocalServerPort int port, @Autowired OpenAccount accounts, @Autowired DatabaseClient database) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
        this.office = new Uploads(Api.as("office", port));
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts, "SHIJIAOYU");
        Api.as("service", port)
                .post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
    }

    @Test
    void aDocumentOfEachFormatGivesTheSamePublicInformation() {
        assertPolicy("通知.docx", Documents.docx(POLICY));
        assertPolicy("通知.ofd", Documents.ofd(POLICY));
        assertPolicy("通知.pdf", Documents.pdf(POLICY, ""));
        assertPolicy("通知.txt", String.join("\n", POLICY).getBytes(Charset.forName("GB18030")));
        assertPolicy(
                "通知.html",
                ("<html><head><title>关于加强学校食堂管理的通知</title></head><body><h1>关于加强学校食堂管理的通知</h1><p>"
                                + String.join("</p><p>", POLICY.subList(1, POLICY.size())) + "</p></body></html>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private void assertPolicy(String name, byte[] file) {
        String url = "https://www.example.gov.cn/" + name;
        JsonNode preview = office.bring(name, file, "bureau", "SHIJIAOYU", "url", url, "title", POLICY.get(0));
        assertThat(Uploads.counts(preview, 0, "preview")).as(name + preview).containsExactly(1, 0, 0, 0, 0);
        assertThat(Uploads.counts(office.store(preview), 0, "import")).containsExactly(1, 0, 0, 0, 0);
        assertThat(content("documents", url)).as(name).contains("关于加强学校食堂管理的通知").contains("市教规〔2026〕3号");
        JsonNode again = office.bring(name, file, "bureau", "SHIJIAOYU", "url", url, "title", POLICY.get(0));
        assertThat(Uploads.counts(again, 0, "preview")).as(name).containsExactly(0, 0, 1, 0, 0);
    }

    @Test
    void aDocumentWithoutAnAddressIsKnownByItsName() {
        JsonNode asked = office.bring("要点.docx", Documents.docx(POLICY));
        assertThat(asked.get("state").asString()).isEqualTo("CHOICE");

        office.store(office.choose(asked, "{\"bureau\":\"SHIJIAOYU\"}"));

        assertThat(content("documents", "upload:要点.docx")).contains("关于加强学校食堂管理的通知");
    }

    @Test
    void aLetterOfReplyIsRegisteredWithWhatItSays() {
        JsonNode asked = office.bring("答复书.docx", Documents.docx(REPLY), "bureau", "SHIJIAOYU");
        assertThat(Uploads.counts(asked, 0, "preview")).containsExactly(0, 0, 0, 1, 0);
        assertThat(office.rows(asked, 0, "rejected").get(0)).contains("答复编号");

        JsonNode preview = office.bring(
                "答复书.docx",
                Documents.docx(REPLY),
                "bureau",
                "SHIJIAOYU",
                "replyId",
                "答〔2026〕1号",
                "requestId",
                "依申请〔2026〕1号",
                "sentOn",
                "2026年3月20日");
        office.store(preview);

        assertThat(content("request-replies", "答〔2026〕1号"))
                .contains("\"remedyStated\": \"true\"")
                .contains("\"reviewDays\": \"60\"")
                .contains("\"litigationMonths\": \"6\"");
    }

    @Test
    void whatIsMeantToHarmOrHoldsNoWordsIsToldInWords() {
        assertThat(failure("锁.pdf", Documents.pdf(POLICY, "secret"))).contains("密码");
        assertThat(failure("扫描.pdf", Documents.pdf(List.of(), ""))).contains("扫描件");
        assertThat(failure("坏.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)))
                .contains("损坏");
        String entities =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><t>&x;</t></d>";
        assertThat(failure("外部.docx", Documents.zip(Map.of("word/document.xml", entities))))
                .contains("损坏");
        String bomb = "<d>" + " ".repeat(70 << 20) + "</d>";
        assertThat(failure("弹.docx", Documents.zip(Map.of("word/document.xml", bomb))))
                .contains("过多");
        assertThat(failure("图.zip", Documents.zip(Map.of("a.txt", "a")))).contains("不认识");
    }

    private String failure(String name, byte[] file) {
        JsonNode upload = office.bring(name, file, "bureau", "SHIJIAOYU");
        assertThat(upload.get("state").asString()).as(upload.toString()).isEqualTo("FAILED");
        return upload.get("failure").asString();
    }

    private String content(String type, String key) {
        return Objects.requireNonNull(database.sql(
                        "select content::text as c from fact where type = :type and key = :key and superseded_at is null")
                .bind("type", type)
                .bind("key", key)
                .map(row -> row.get("c", String.class))
                .one()
                .block());
    }
}
