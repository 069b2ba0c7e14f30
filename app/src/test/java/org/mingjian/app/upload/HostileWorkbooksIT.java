// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Workbooks that are broken, meant to exhaust us, or at the limits of the format. */
@ServerTest
@TestPropertySource(properties = "mingjian.upload.largest=2MB")
class HostileWorkbooksIT {

    private static final List<Object> HEADER = List.of("单位代码", "登记编号", "收到日期");

    private final int port;
    private final OpenAccount accounts;
    private final Uploads office;

    HostileWorkbooksIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        this.port = port;
        this.accounts = accounts;
        this.office = new Uploads(Api.as("office", port));
    }

    @BeforeEach
    void register() {
        Api.openAccounts(accounts, "SHIJIAOYU");
        Api.as("service", port)
                .post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
    }

    @Test
    void aFileLargerThanTheSettingIsRefusedInWords() {
        Answer answer = office.send("大.csv", new byte[3 << 20]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("upload-too-large");
        assertThat(answer.json().get("detail").asString()).contains("2 MB").contains("MINGJIAN_UPLOAD_LARGEST");
    }

    @Test
    void aWorkbookThatIsCutOffIsNamed() {
        byte[] whole = Workbooks.of("台账", List.of(HEADER, List.of("SHIJIAOYU", "A1", "2026-03-05")));
        assertThat(failure(Arrays.copyOf(whole, whole.length - 200))).contains("损坏");
        assertThat(failure(Arrays.copyOf(whole, 60))).contains("损坏");
    }

    @Test
    void whatUnpacksToMoreThanIsHeldInMemoryIsNotRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
        }
        assertThat(failure(bytes.toByteArray())).contains("展开后过大");
    }

    @Test
    void everyColumnOfASheetMayBeFilled() {
        List<Object> wide = new ArrayList<>(Collections.nCopies(16_384, "列"));
        wide.set(0, "单位代码");
        wide.set(1, "登记编号");
        wide.set(16_383, "收到日期");
        List<Object> row = new ArrayList<>(Collections.nCopies(16_384, ""));
        row.set(0, "SHIJIAOYU");
        row.set(1, "B1");
        row.set(16_383, "2026-03-05");

        JsonNode preview = office.bring("依申请公开台账.xlsx", Workbooks.of("宽", List.of(wide, row)));

        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void theLastRowOfASheetIsReached() {
        byte[] deep = Workbooks.of(workbook -> {
            Worksheet sheet = workbook.newWorksheet("依申请公开台账");
            Workbooks.fill(sheet, List.of(HEADER));
            Workbooks.put(sheet, 1_048_575, 0, "SHIJIAOYU");
            Workbooks.put(sheet, 1_048_575, 1, "C1");
            Workbooks.put(sheet, 1_048_575, 2, "2026-03-05");
        });
        JsonNode preview = office.bring("深.xlsx", deep);
        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(1, 0, 0, 0, 0);

        byte[] headerOnly = Workbooks.of("依申请公开台账", List.of(HEADER));
        assertThat(failure(headerOnly)).contains("没有数据行");
    }

    @Test
    void aFormulaCountsForItsValueAndWithoutOneRejectsItsRow() {
        byte[] formulas = Workbooks.of(workbook -> {
            Worksheet sheet = workbook.newWorksheet("依申请公开台账");
            Workbooks.fill(
                    sheet, List.of(HEADER, List.of("SHIJIAOYU", "D1", "2026-03-05"), List.of("SHIJIAOYU", "D2")));
            sheet.formula(2, 2, "TODAY()");
        });
        JsonNode preview = office.bring("式.xlsx", formulas);
        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(1, 0, 0, 1, 0);
        assertThat(office.rows(preview, 0, "rejected").get(0)).startsWith("3 ").contains("公式没有结果");
    }

    @Test
    void theNameOfAFileDoesNotDecideWhatItIs() {
        byte[] workbook = Workbooks.of("台账", List.of(HEADER, List.of("SHIJIAOYU", "E1", "2026-03-05")));
        JsonNode preview = office.bring("..\\..\\依申请公开台账.csv", workbook);
        assertThat(preview.get("kind").asString()).isEqualTo("XLSX");
        assertThat(preview.get("name").asString()).isEqualTo("依申请公开台账.csv");
        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(1, 0, 0, 0, 0);
    }

    private String failure(byte[] file) {
        JsonNode upload = office.bring("台账.xlsx", file);
        assertThat(upload.get("state").asString()).as(upload.toString()).isEqualTo("FAILED");
        return upload.get("failure").asString();
    }
}
