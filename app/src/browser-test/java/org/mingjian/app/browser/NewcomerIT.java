// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who knows nothing but the template fills in a register the demo city lacks: only what its titles, its notes and
 * its list of codes say goes into the cells.
 */
@BrowserTest
class NewcomerIT {

    private static final String BUREAU = "SHIJINRONG";
    private static final String INDICATOR = "YS-10";

    @TempDir
    Path folder;

    private final Browser browser;
    private final City city;

    NewcomerIT(Browser browser, City city) {
        this.browser = browser;
        this.city = city;
        browser.signIn("bureau-" + BUREAU);
    }

    @Test
    void aRegisterFilledInFromItsTemplateAloneCounts() throws IOException {
        assertThat(outcome()).isEqualTo("NO_EVIDENCE");
        browser.open("/uploads");
        browser.click("#templates > summary");
        String link = browser.all("#templates a").stream()
                .filter(one -> one.getText().equals("复议诉讼台账"))
                .findFirst()
                .orElseThrow()
                .getDomAttribute("href");
        Path file = folder.resolve("复议诉讼台账.xlsx");
        fill(city.download("bureau-" + BUREAU, link), file);

        browser.one("#file").sendKeys(file.toString());
        browser.click("button.primary");
        browser.until(() -> browser.text("main").contains("预览完成"));
        assertThat(browser.text(".figures")).contains("新增\n1").contains("不能导入\n0");
        browser.click("form[action$='/import'] button");
        browser.until(() -> browser.text("main").contains("已导入"));

        assertThat(outcome()).isIn("SATISFIED", "VIOLATED");
    }

    private String outcome() {
        JsonNode live = JsonMapper.shared()
                .readTree(city.get("office", "/api/v1/bureaus/" + BUREAU + "/live")
                        .body());
        return live.get("lines")
                .valueStream()
                .filter(line -> line.get("indicator").asString().equals(INDICATOR))
                .findFirst()
                .orElseThrow()
                .get("outcome")
                .asString();
    }

    private static void fill(byte[] template, Path file) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(template));
                OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "newcomer", "1.0")) {
            Sheet register = read.getFirstSheet();
            List<Row> lines = register.read();
            Map<String, String> codes = codes(read);
            Worksheet sheet = workbook.newWorksheet(register.getName());
            for (int column = 0; column < lines.get(0).getCellCount(); column++) {
                String title = lines.get(0).getCellText(column);
                String note =
                        column < lines.get(1).getCellCount() ? lines.get(1).getCellText(column) : "";
                sheet.value(0, column, title);
                sheet.value(1, column, note);
                sheet.value(2, column, answer(title.replace("*", ""), note, codes));
            }
        }
    }

    private static String answer(String title, String note, Map<String, String> codes) {
        if (title.equals("单位代码")) {
            return BUREAU;
        }
        if (note.contains("日期")) {
            return "2026年8月20日";
        }
        if (note.contains("是/否")) {
            return "是";
        }
        return codes.getOrDefault(title, "1");
    }

    /** The first of the words offered for each column. */
    private static Map<String, String> codes(ReadableWorkbook template) throws IOException {
        Map<String, String> codes = new HashMap<>();
        Sheet sheet = template.findSheet("代码").orElse(null);
        if (sheet == null) {
            return codes;
        }
        try (Stream<Row> rows = sheet.openStream()) {
            List<Row> two = rows.limit(2).toList();
            for (int column = 0; column < two.get(0).getCellCount(); column += 2) {
                codes.put(two.get(0).getCellText(column), two.get(1).getCellText(column));
            }
        }
        return codes;
    }
}
