// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjian.app.SpoiledZip;
import org.mingjian.rules.fuzz.Fuzzing;

/** Spoiled arrangements of holidays, as text and as workbooks, are read, or refused in words. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ArrangementFuzzTest {

    private static final int YEAR = 2027;
    private static final List<String> SAMPLES = List.of(
            "日期,性质,节日,通知文号\n2027-01-01,休,元旦,国办发明电〔2026〕7号\n2027年1月3日,班,元旦,国办发明电〔2026〕7号\n",
            "date,day,name,source\n2027-10-01,OFF,国庆节,https://www.gov.cn/zhengce/a.htm\n");

    @Test
    void aSpoiledTextIsReadOrTold() {
        Fuzzing.each(200, mutations -> {
            String text = mutations.text(mutations.one(SAMPLES), mutations.one(SAMPLES));
            take(text.getBytes(mutations.one(List.of(StandardCharsets.UTF_8, Charset.forName("GB18030")))));
        });
    }

    @Test
    void aSpoiledWorkbookIsReadOrTold() throws IOException {
        byte[] sample = workbook();
        Fuzzing.each(60, mutations -> take(SpoiledZip.of(mutations, sample)));
    }

    private static void take(byte[] file) {
        List<String> defects = new ArrayList<>();
        try {
            List<ArrangementDay> days = ArrangementFile.read(file);
            if (!days.isEmpty() && Arrangements.of(YEAR, days, defects) == null) {
                assertThat(defects).isNotEmpty().doesNotContain("");
            }
        } catch (IOException told) {
            assertThat(told.getMessage()).isNotBlank();
        }
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("安排");
            String[] lines = SAMPLES.get(0).split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",");
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
            sheet.value(lines.length, 0, 46_400.5);
            sheet.style(lines.length, 0).format("yyyy-mm-dd").set();
        }
        return bytes.toByteArray();
    }
}
