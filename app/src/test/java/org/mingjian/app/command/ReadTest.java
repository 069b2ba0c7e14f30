// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void everyPageGivesOneLineWithAllFields() throws IOException {
        CommandRun run =
                read("{\"url\":\"https://example.gov.cn/1\",\"text\":\"关于印发招生办法的通知\\n发布日期：2026-03-05\\n各学校：请贯彻执行。\"}\n"
                        .getBytes(StandardCharsets.UTF_8));

        JsonNode line = JSON.readTree(run.lines().get(0));
        assertThat(run.code()).isZero();
        assertThat(line.propertyNames())
                .containsExactly(
                        "url",
                        "title",
                        "kind",
                        "normative",
                        "indexNumber",
                        "documentNumber",
                        "issuer",
                        "writtenOn",
                        "publishedOn",
                        "signedOn",
                        "validity",
                        "attribute",
                        "topic",
                        "repealedOn",
                        "links",
                        "meta",
                        "reading",
                        "problems");
        assertThat(line.get("title").asString()).isEqualTo("关于印发招生办法的通知");
        assertThat(line.get("publishedOn").asString()).isEqualTo("2026-03-05");
        assertThat(line.get("indexNumber").isNull()).isTrue();
        assertThat(line.get("reading").get("personalData").isArray()).isTrue();
    }

    @Test
    void aReplyGivesItsRemedyChannel() throws IOException {
        CommandRun run = read(("{\"url\":null,\"text\":\"政府信息公开申请答复书\\n李某：\\n经审查，你申请的信息不存在。"
                        + "如对本答复不服，可以自收到本答复之日起60日内向某市人民政府申请行政复议，或者在6个月内向某市中级人民法院提起行政诉讼。\"}\n")
                .getBytes(StandardCharsets.UTF_8));

        JsonNode line = JSON.readTree(run.lines().get(0));
        JsonNode remedy = line.get("reading").get("remedy");
        assertThat(line.get("kind").asString()).isEqualTo("reply");
        assertThat(remedy.propertyNames())
                .containsExactly(
                        "present",
                        "reviewOrgan",
                        "reviewDays",
                        "court",
                        "litigationMonths",
                        "reviewFirst",
                        "directSuitOffered",
                        "onlineUrl",
                        "complete");
        assertThat(remedy.get("reviewDays").asInt()).isEqualTo(60);
        assertThat(remedy.get("complete").asBoolean()).isTrue();
    }

    @Test
    void unreadableLinesKeepTheirPlaceAndTheRestIsRead() throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write("not json\n".getBytes(StandardCharsets.UTF_8));
        input.write("{\"text\":\"中文\"}\n".getBytes(Charset.forName("GB18030")));
        input.write("{\"url\":\"https://example.gov.cn/1\"}\n\n".getBytes(StandardCharsets.UTF_8));
        input.write("{\"url\":\"https://example.gov.cn/2\",\"text\":\"关于某事的通知\"}\n".getBytes(StandardCharsets.UTF_8));

        CommandRun run = read(input.toByteArray());

        List<JsonNode> lines = run.lines().stream().map(JSON::readTree).toList();
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(lines).hasSize(5);
        assertThat(lines.subList(0, 4))
                .extracting(
                        line -> line.get("line").asInt(),
                        line -> line.get("problems").get(0).get("code").asString())
                .containsExactly(
                        tuple(1, "NOT_JSON"), tuple(2, "ENCODING"), tuple(3, "NOT_JSON"), tuple(4, "NOT_JSON"));
        assertThat(lines.get(4).get("title").asString()).isEqualTo("关于某事的通知");
    }

    @Test
    void aMissingFileIsRefused() {
        CommandRun run =
                CommandRun.of("read", "--in", folder.resolve("none.ndjson").toString());

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).startsWith("no such file: ");
    }

    private CommandRun read(byte[] input) throws IOException {
        Path in = Files.write(folder.resolve("pages.ndjson"), input);
        return CommandRun.of("read", "--in", in.toString());
    }
}
