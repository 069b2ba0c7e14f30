// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.app.intake.file.RejectedRows;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.DisclosureGuide;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.GuideElement;

class FactFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void bureaus() throws IOException {
        file("bureaus.csv", """
                code,name,group,kind,hasSite,note
                SHIJIAOYU,市教育局,G1,DEPARTMENT,true,the good one
                SHIWEIJIAN,市卫生健康委,G1,DEPARTMENT,,no site known
                """);
    }

    @Test
    void csvAndNdjsonBecomeFactsOfTheirBureaus() throws IOException {
        file("disclosure-requests.csv", """
                bureau,id,subject,receivedOn,correctionRounds
                SHIJIAOYU,R1,"学校, 招生",2026-03-05,
                """);
        file("disclosure-guides.ndjson", """
                {"bureau":"SHIJIAOYU","url":"https://example.gov.cn/zn","reachable":true,"elements":["PHONE","FAX"],"updates":"2026-01-02"}

                """);

        FolderReading reading = FactFolder.read(folder);

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.report().rows()).isEqualTo(4);
        assertThat(facts(reading, DisclosureRequest.class))
                .extracting(DisclosureRequest::subject, DisclosureRequest::receivedOn, DisclosureRequest::source)
                .containsExactly(tuple("学校, 招生", LocalDate.of(2026, 3, 5), "disclosure-requests.csv R1"));
        assertThat(facts(reading, DisclosureGuide.class))
                .extracting(DisclosureGuide::elements, DisclosureGuide::reachable)
                .containsExactly(tuple(List.of(GuideElement.PHONE, GuideElement.FAX), true));
        assertThat(facts(reading, Bureau.class))
                .extracting(Bureau::code, Bureau::hasSite, Bureau::source)
                .containsExactly(
                        tuple("SHIJIAOYU", true, "bureaus.csv SHIJIAOYU"),
                        tuple("SHIWEIJIAN", null, "bureaus.csv SHIWEIJIAN"));
    }

    @Test
    void aBadRowIsNamedWithItsLineAndTheOthersAreRead() throws IOException {
        file("disclosure-requests.csv", """
                bureau,id,subject,receivedOn
                SHIJIAOYU,R1,"two
                lines",2026-03-05

                # a remark
                SHIJIAOYU,R2,,2026/3/5
                SHIJIAOYU,R3
                SHIJIAOYV,R4,,2026-03-05
                SHIJIAOYU,R5,,2026-03-06
                """);

        FolderReading reading = FactFolder.read(folder);

        assertThat(facts(reading, DisclosureRequest.class))
                .extracting(DisclosureRequest::id)
                .containsExactly("R1", "R5");
        assertThat(reading.report().problems())
                .extracting(IntakeProblem::file, IntakeProblem::row, IntakeProblem::column, IntakeProblem::code)
                .containsExactly(
                        tuple("disclosure-requests.csv", 6, "receivedOn", "INVALID_DATE"),
                        tuple("disclosure-requests.csv", 7, "", "CELL_COUNT"),
                        tuple("disclosure-requests.csv", 8, "bureau", "UNKNOWN_BUREAU"));
    }

    @Test
    void brokenJsonLinesAreNamedAndTheOthersAreRead() throws IOException {
        file("disclosure-requests.ndjson", """
                {"bureau":"SHIJIAOYU","id":"R1","receivedOn":"2026-03-05"}
                {"bureau":"SHIJIAOYU","id":
                ["SHIJIAOYU"]
                {"bureau":"SHIJIAOYU","id":"R2","receivedOn":"2026-03-05","id":"R3"}
                {"bureau":"SHIJIAOYU","id":"R4","receivedOn":"2026-03-05","recievedOn":"2026-03-06"}
                {"bureau":"SHIJIAOYU","id":["R5"],"receivedOn":"2026-03-05"}
                {"bureau":"SHIJIAOYU","id":{"a":1},"receivedOn":"2026-03-05"}
                {"bureau":"SHIJIAOYU","id":6,"receivedOn":"2026-03-05","correctionRounds":1.5}
                {"bureau":"SHIJIAOYU","id":7,"receivedOn":"2026-03-05","correctionRounds":1}
                """);

        FolderReading reading = FactFolder.read(folder);

        assertThat(facts(reading, DisclosureRequest.class))
                .extracting(DisclosureRequest::id)
                .containsExactly("7", "R1");
        assertThat(reading.report().problems())
                .extracting(IntakeProblem::row, IntakeProblem::code)
                .containsExactly(
                        tuple(2, "NOT_JSON"),
                        tuple(3, "NOT_JSON"),
                        tuple(4, "NOT_JSON"),
                        tuple(5, "UNKNOWN_COLUMN"),
                        tuple(6, "SEVERAL_VALUES"),
                        tuple(7, "NESTED_VALUE"),
                        tuple(8, "INVALID_NUMBER"));
    }

    @Test
    void aHeaderThatDoesNotFitRejectsItsFileOnce() throws IOException {
        file("disclosure-requests.csv", """
                bureau,id,recievedOn,id
                SHIJIAOYU,R1,2026-03-05,
                SHIJIAOYU,R2,2026-03-05,
                """);

        FolderReading reading = FactFolder.read(folder);

        assertThat(facts(reading, DisclosureRequest.class)).isEmpty();
        assertThat(reading.report().problems())
                .extracting(IntakeProblem::row, IntakeProblem::column, IntakeProblem::code)
                .containsExactly(
                        tuple(1, "id", "DUPLICATE_COLUMN"),
                        tuple(1, "receivedOn", "MISSING_COLUMN"),
                        tuple(1, "recievedOn", "UNKNOWN_COLUMN"));
        assertThat(reading.report().problems().get(2).message())
                .isEqualTo("事实类型 disclosure-requests 没有“recievedOn”列，是否应为“receivedOn”，整个文件未读取");
    }

    @Test
    void anUnbalancedQuoteEndsTheFileWhereItStands() throws IOException {
        file("disclosure-requests.csv", """
                bureau,id,subject,receivedOn
                SHIJIAOYU,R1,,2026-03-05
                SHIJIAOYU,R2,"open,2026-03-05
                SHIJIAOYU,R3,,2026-03-05
                """);

        FolderReading reading = FactFolder.read(folder);

        assertThat(facts(reading, DisclosureRequest.class))
                .extracting(DisclosureRequest::id)
                .containsExactly("R1");
        assertThat(reading.report().problems())
                .extracting(IntakeProblem::row, IntakeProblem::code)
                .containsExactly(tuple(3, "NOT_CSV"));
    }

    @Test
    void aFileInGb18030IsReadWithANoteAndAMarkIsNoPartOfTheText() throws IOException {
        String requests = "bureau,id,subject,receivedOn\nSHIJIAOYU,R1,招生计划,2026-03-05\n";
        Files.write(folder.resolve("disclosure-requests.csv"), requests.getBytes(Charset.forName("GB18030")));
        file("annual-reports.csv", "\uFEFFbureau,year\r\nSHIJIAOYU,2025\r\n");

        FolderReading reading = FactFolder.read(folder);

        assertThat(reading.report().problems()).isEmpty();
        assertThat(facts(reading, DisclosureRequest.class))
                .extracting(DisclosureRequest::subject)
                .containsExactly("招生计划");
        assertThat(reading.report().notes())
                .containsExactly("disclosure-requests.csv: 文件为 GB18030 编码，已按该编码读取；建议另存为 UTF-8");
    }

    @Test
    void aFileThatIsNoTextAnUnknownFileAndAnEmptyFileAreNamed() throws IOException {
        Files.write(folder.resolve("trainings.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00});
        file("annual-report.csv", "bureau,year\n");
        file("decisions.csv", "");
        file("README.md", "not read");

        FolderReading reading = FactFolder.read(folder);

        assertThat(reading.report().problems())
                .extracting(IntakeProblem::file, IntakeProblem::code, IntakeProblem::message)
                .containsExactly(
                        tuple("annual-report.csv", "UNKNOWN_FILE", "不认识的文件，未读取，是否应为“annual-reports”"),
                        tuple("decisions.csv", "EMPTY_FILE", "文件为空，首行应为列名"),
                        tuple("trainings.csv", "ENCODING", "文件既不是 UTF-8 也不是 GB18030 编码，未读取"));
    }

    @Test
    void aFolderWithoutBureausSaysSoOnce() throws IOException {
        Files.delete(folder.resolve("bureaus.csv"));

        FolderReading reading = FactFolder.read(folder);

        assertThat(reading.report().problems())
                .extracting(IntakeProblem::file, IntakeProblem::code)
                .containsExactly(tuple("bureaus.csv", "MISSING_BUREAUS"));
    }

    @Test
    void equalRowsInBothFilesCountOnceAndUnequalOnesAreAllRejected() throws IOException {
        file("annual-reports.csv", "bureau,year,url\nSHIJIAOYU,2024,a\nSHIJIAOYU,2025,a\nSHIJIAOYU,2024,a\n");
        file(
                "annual-reports.ndjson",
                "{\"bureau\":\"SHIJIAOYU\",\"year\":2024,\"url\":\"a\"}\n{\"bureau\":\"SHIJIAOYU\",\"year\":2025}\n");

        FolderReading reading = FactFolder.read(folder);

        assertThat(reading.facts().byBureau().get("SHIJIAOYU")).hasSize(2);
        assertThat(reading.report().problems())
                .extracting(IntakeProblem::file, IntakeProblem::row, IntakeProblem::code)
                .containsExactly(
                        tuple("annual-reports.csv", 3, "CONFLICT"), tuple("annual-reports.ndjson", 2, "CONFLICT"));
    }

    @Test
    void shuffledRowsGiveTheSameFacts() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add((i % 2 == 0 ? "SHIJIAOYU" : "SHIWEIJIAN") + ",R" + i + ",2026-03-05");
        }
        file("disclosure-requests.csv", "bureau,id,receivedOn\n" + String.join("\n", rows));
        FolderReading first = FactFolder.read(folder);
        Collections.shuffle(rows, new Random(1));
        file("disclosure-requests.csv", "bureau,id,receivedOn\n" + String.join("\n", rows));

        FolderReading second = FactFolder.read(folder);

        assertThat(second.facts().facts()).isEqualTo(first.facts().facts());
        assertThat(second.facts().digest()).isEqualTo(first.facts().digest());
    }

    @Test
    void aWrittenFolderIsReadBackUnchanged(@TempDir Path copy) throws IOException {
        file(
                "disclosure-requests.csv",
                "bureau,id,subject,receivedOn\nSHIJIAOYU,R1,\"say \"\"yes\"\",\nplease\",2026-03-05\n");
        FolderReading original = FactFolder.read(folder);

        FactFolder.write(copy, original.facts().facts());
        FolderReading reread = FactFolder.read(copy);

        assertThat(reread.report().problems()).isEmpty();
        assertThat(reread.facts().digest()).isEqualTo(original.facts().digest());
    }

    @Test
    void rejectedRowsAreListedInAFileAndACleanRunRemovesIt() throws IOException {
        RejectedRows.write(
                folder, List.of(new IntakeProblem("trainings.csv", 3, "heldOn", "INVALID_DATE", "培训日期，“x”")));
        String listed = Files.readString(folder.resolve("rejected.csv"));
        RejectedRows.write(folder, List.of());

        assertThat(listed).isEqualTo("file,row,column,code,message\ntrainings.csv,3,heldOn,INVALID_DATE,培训日期，“x”\n");
        assertThat(folder.resolve("rejected.csv")).doesNotExist();
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private static <T extends Fact> List<T> facts(FolderReading reading, Class<T> type) {
        return reading.facts().facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
