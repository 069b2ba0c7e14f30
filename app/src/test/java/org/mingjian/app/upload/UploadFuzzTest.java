// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.SpoiledZip;
import org.mingjian.app.intake.document.DocumentWords;
import org.mingjian.app.intake.file.ReturnedRows;
import org.mingjian.app.intake.file.TableFile;
import org.mingjian.app.intake.file.TableTerms;
import org.mingjian.app.intake.file.UnreadableFile;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Spelling;
import org.mingjian.rules.fuzz.Fuzzing;

/**
 * Spoiled files on the way an upload takes: recognised, read row by row, rejected rows handed back. Each comes to facts and
 * named problems, or is told in words to be unreadable.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UploadFuzzTest {

    private static final List<String> TABLES = List.of(
            text("/clean-bureau/disclosure-requests.csv"),
            text("/clean-bureau/request-replies.csv"),
            text("/clean-bureau/annual-reports.csv"),
            "依申请公开台账\n单位代码,登记编号,收到日期,备注\nSHIJIAOYU,A1,2026年3月5日,\"引,号\"\nSHIJIAOYU,A2,45,\n合计,2,,\n",
            "单位代码\t登记编号\t收到日期\nSHIJIAOYU\tA1\t2026.3.5\n");
    private static final List<String> OBJECTS = List.of(
            "{\"bureau\":\"SHIJIAOYU\",\"id\":\"A1\",\"receivedOn\":\"2026-03-05\"}\n{\"bureau\":\"SHIJIAOYU\",\"id\":\"A2\"}\n",
            "{\"bureau\":\"SHIJIAOYU\",\"year\":2025,\"publishedOn\":\"2026-01-30\",\"text\":[\"a\",null,1.50,true]}\n");
    private static final List<byte[]> WORKBOOKS = List.of(
            bytes("/intake/clerk.xlsx"),
            bytes("/upload/own-titles.xlsx"),
            Workbooks.of(
                    "依申请公开台账",
                    List.of(
                            List.of("单位代码", "登记编号", "收到日期"),
                            List.of("SHIJIAOYU", "A1", LocalDate.of(2026, 3, 5)),
                            List.of("SHIJIAOYU", 12.5, "2026-03-05"))));
    private static final List<String> POLICY =
            List.of("关于加强学校食堂管理的通知", "某教发〔2026〕3号", "各县区教育局：现将有关事项通知如下。", "市教育局", "2026年3月5日");

    @TempDir
    private static Path folder;

    @Test
    void aSpoiledTableOfTextIsReadOrTold() {
        Fuzzing.each(
                100,
                mutations -> {
                    Charset encoding = mutations.one(List.of(StandardCharsets.UTF_8, Charset.forName("GB18030")));
                    byte[] sample = mutations
                            .text(mutations.one(TABLES), mutations.one(TABLES))
                            .getBytes(encoding);
                    take(mutations.below(4) == 0 ? mutations.bytes(sample, sample) : sample, "台账.csv");
                },
                42,
                39,
                134);
    }

    @Test
    void spoiledObjectsAreReadOrTold() {
        Fuzzing.each(
                150,
                mutations -> {
                    String sample = mutations.text(mutations.one(OBJECTS), mutations.one(OBJECTS));
                    take(sample.getBytes(StandardCharsets.UTF_8), "disclosure-requests.ndjson");
                },
                353);
    }

    @Test
    void aSpoiledWorkbookIsReadOrTold() {
        Fuzzing.each(
                60, mutations -> take(SpoiledZip.of(mutations, mutations.one(WORKBOOKS)), "台账.xlsx"), 7, 8, 57, 77);
    }

    @Test
    void aSpoiledDocumentIsReadOrTold() {
        List<byte[]> documents = List.of(Documents.docx(POLICY), Documents.ofd(POLICY));
        Fuzzing.each(100, mutations -> take(SpoiledZip.of(mutations, mutations.one(documents)), "通知.docx"));
    }

    @Test
    void aSpoiledPortableDocumentIsReadOrTold() {
        List<byte[]> documents = List.of(Documents.pdf(POLICY, ""), Documents.pdf(List.of(), ""));
        Fuzzing.each(30, mutations -> take(mutations.bytes(mutations.one(documents), documents.get(1)), "通知.pdf"));
    }

    private static void take(byte[] bytes, String name) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spoiled", ""), bytes);
        try {
            Upload upload = upload(name);
            Recognition found = Recognition.of(upload, file);
            if (found.parts().stream().anyMatch(part -> Objects.equals(part.type(), UploadPart.DOCUMENT))) {
                DocumentWords words = DocumentWords.of(file, found.kind());
                assertThat(words.html() == null).isNotEqualTo(words.text() == null);
            } else {
                rows(new TableFile(file, name, found.kind()), found);
            }
        } catch (UnreadableFile | ZipException told) {
            assertThat(told.getMessage()).isNotBlank();
        } finally {
            Files.delete(file);
        }
    }

    private static void rows(TableFile file, Recognition found) throws IOException {
        List<ReturnedRows.Table> rejected = new ArrayList<>();
        for (UploadPart part : found.parts()) {
            if (part.type() != null) {
                FactTypeDescription type = FactTypes.named(part.type()).orElseThrow();
                Map<Integer, String> reasons = new TreeMap<>();
                file.read(part.sheet(), type, TableTerms.UPLOADED, row -> {
                    RowFact read = RowFact.of(file.name(), type, row, Spelling.TOLERANT);
                    if (read.fact() == null) {
                        assertThat(read.problems())
                                .isNotEmpty()
                                .allSatisfy(
                                        problem -> assertThat(problem.message()).isNotBlank());
                        reasons.put(row.line(), read.problems().get(0).message());
                    }
                });
                if (!reasons.isEmpty()) {
                    rejected.add(new ReturnedRows.Table(
                            part.sheet(),
                            type,
                            Objects.requireNonNull(part.chosen()).header(),
                            reasons));
                }
            }
        }
        if (!rejected.isEmpty()) {
            new ReturnedRows(file, rejected).write(new ByteArrayOutputStream());
        }
    }

    private static Upload upload(String name) {
        return new Upload(
                1,
                name,
                "",
                0,
                null,
                "SHIJIAOYU",
                true,
                Upload.PaperTrail.NONE,
                Upload.State.READING,
                null,
                "office",
                Instant.EPOCH,
                null);
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = UploadFuzzTest.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
