// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.app.intake.SampleRow;
import org.mingjian.app.intake.file.IntakeProblem;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Training;
import org.mingjian.rules.facts.TrainingAudience;

class XlsxFolderTest {

    private static final String BUREAU = "SHENGTAIJU";

    @TempDir
    Path folder;

    @BeforeEach
    void bureaus() throws IOException {
        Files.writeString(folder.resolve("bureaus.csv"), """
                code,name,group,kind
                SHENGTAIJU,市生态环境局,G2,DEPARTMENT
                """);
    }

    /** clerk.xlsx: our template of all registers, filled in, saved by LibreOffice 7.4. */
    @Test
    void aTemplateFilledInAndSavedByAnOfficeProgramIsRead() throws IOException {
        try (InputStream filled = Objects.requireNonNull(getClass().getResourceAsStream("/intake/clerk.xlsx"))) {
            Files.copy(filled, folder.resolve("三季度台账.xlsx"));
        }

        FolderReading reading = FactFolder.read(folder);

        assertThat(reading.report().problems()).isEmpty();
        assertThat(facts(reading, Training.class))
                .extracting(Training::heldOn, Training::topic, Training::audience, Training::attendees)
                .containsExactlyInAnyOrder(
                        tuple(
                                LocalDate.of(2026, 3, 5),
                                "依申请公开答复实务",
                                List.of(TrainingAudience.LIAISON_STAFF, TrainingAudience.ALL_STAFF),
                                45),
                        tuple(LocalDate.of(2026, 6, 18), "条例与解读", List.of(TrainingAudience.LIAISON_STAFF), 30),
                        tuple(LocalDate.of(2026, 9, 10), "公文公开属性认定", List.of(TrainingAudience.ALL_STAFF), 120));
        assertThat(facts(reading, DisclosureRequest.class))
                .extracting(DisclosureRequest::id, DisclosureRequest::receivedOn)
                .containsExactlyInAnyOrder(
                        tuple("依申请〔2026〕7号", LocalDate.of(2026, 7, 6)), tuple("依申请〔2026〕8号", LocalDate.of(2026, 8, 3)));
    }

    static Stream<FactTypeDescription> registers() {
        return FactTypes.all().stream().filter(type -> !type.name().equals("bureaus"));
    }

    @ParameterizedTest
    @MethodSource("registers")
    void everyRegisterReadsTheSameFromAWorkbookAsFromText(FactTypeDescription type) throws IOException {
        Map<String, String> row = SampleRow.of(type, BUREAU);
        Fact expected = FactTypes.read(type.name(), row).orThrow();
        workbook(folder.resolve(type.name() + ".xlsx"), type, row);

        FolderReading reading = FactFolder.read(folder);

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.facts().facts().stream().filter(expected.getClass()::isInstance))
                .extracting(FactTypes::content)
                .containsExactly(FactTypes.content(expected));
    }

    @Test
    void aBadCellIsNamedWithItsRowAndTheOthersAreRead() throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("trainings.xlsx"));
                Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            List<List<Object>> lines = List.of(
                    List.of("单位代码*", "培训日期*", "培训主题*", "备注"),
                    List.of("SHENGTAIJU", LocalDate.of(2026, 3, 5), "条例"),
                    List.of("SHENGTAIJU", "三月五日", "条例"),
                    List.of("SHENGTAIJU", LocalDate.of(2026, 3, 6), "解读", "大会议室"),
                    List.of("SHENGTAIJU", LocalDate.of(2026, 3, 7), "解读", "", "多出来的一格"));
            write(sheet, lines);
        }

        FolderReading reading = FactFolder.read(folder);

        assertThat(reading.report().problems())
                .extracting(IntakeProblem::row, IntakeProblem::column, IntakeProblem::code)
                .containsExactly(tuple(3, "heldOn", "INVALID_DATE"), tuple(5, "", "CELL_COUNT"));
        assertThat(facts(reading, Training.class)).extracting(Training::topic).containsExactlyInAnyOrder("条例", "解读");
    }

    @Test
    void aFileThatIsNoWorkbookIsNamed() throws IOException {
        Files.write(folder.resolve("trainings.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 1, 2});

        assertThat(FactFolder.read(folder).report().problems())
                .extracting(IntakeProblem::file, IntakeProblem::code)
                .containsExactly(tuple("trainings.xlsx", "NOT_XLSX"));
    }

    @Test
    void aWorkbookWithoutAnyRegisterIsNamed() throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("通讯录.xlsx"));
                Workbook workbook = new Workbook(file, "test", "1.0")) {
            write(workbook.newWorksheet("Sheet1"), List.of(List.of("姓名", "电话")));
        }

        assertThat(FactFolder.read(folder).report().problems())
                .extracting(IntakeProblem::file, IntakeProblem::code)
                .containsExactly(tuple("通讯录.xlsx", "UNKNOWN_FILE"));
    }

    private static void workbook(Path path, FactTypeDescription type, Map<String, String> row) throws IOException {
        List<Object> titles = new ArrayList<>();
        List<Object> cells = new ArrayList<>();
        for (FactColumn column : type.columns()) {
            titles.add(column.zh());
            cells.add(cell(column, row.get(column.name())));
        }
        try (OutputStream file = Files.newOutputStream(path);
                Workbook workbook = new Workbook(file, "test", "1.0")) {
            write(workbook.newWorksheet(type.zh()), List.of(titles, cells));
        }
    }

    /** Days, moments and numbers as Excel keeps them. */
    private static Object cell(FactColumn column, String text) {
        if (column.multi()) {
            return text;
        }
        return switch (column.type()) {
            case DATE -> LocalDate.parse(text);
            case MOMENT -> LocalDateTime.parse(text);
            case WHOLE, DECIMAL -> Double.valueOf(text);
            case YES_NO -> text.equals("true") ? "是" : "否";
            case CODE ->
                column.codes().stream()
                        .filter(code -> code.code().equals(text))
                        .findFirst()
                        .orElseThrow()
                        .zh();
            default -> text;
        };
    }

    private static void write(Worksheet sheet, List<List<Object>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                put(sheet, row, column, lines.get(row).get(column));
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    private static <T extends Fact> List<T> facts(FolderReading reading, Class<T> type) {
        return reading.facts().facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
