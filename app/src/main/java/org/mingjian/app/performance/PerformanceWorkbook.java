// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.performance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Points;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Component;

/** The list as an office workbook: the rows, and a sheet that says how they came about and what proves them. */
@Component
class PerformanceWorkbook {

    private static final List<String> COLUMNS = List.of("group", "code", "name", "score", "grade", "points", "barred");
    private static final List<Integer> WIDTHS = List.of(30, 18, 30, 10, 10, 12, 30);

    private final Words words;

    PerformanceWorkbook(Words words) {
        this.words = words.ofRecords();
    }

    byte[] of(PerformanceList list) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "mingjian", "1.0")) {
            rows(workbook.newWorksheet(words.of("performance")), list);
            explain(workbook.newWorksheet(words.of("performance.explained")), list);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void rows(Worksheet sheet, PerformanceList list) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.value(0, i, words.of("performance." + COLUMNS.get(i)));
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTHS.get(i));
        }
        int line = 0;
        for (PerformanceRow row : list.rows()) {
            line++;
            sheet.value(line, 0, row.group());
            sheet.value(line, 1, row.code());
            sheet.value(line, 2, row.name());
            decimal(sheet, line, 3, row.score());
            sheet.value(line, 4, row.grade());
            decimal(sheet, line, 5, row.points());
            sheet.value(
                    line,
                    6,
                    row.bars().stream()
                            .map(bar -> words.of("performance.bar", bar))
                            .collect(Collectors.joining(words.of("performance.bar.between"))));
        }
        sheet.freezePane(0, 1);
    }

    private static void decimal(Worksheet sheet, int line, int column, @Nullable BigDecimal figure) {
        if (figure != null) {
            sheet.value(line, column, figure);
            sheet.style(line, column).format("0.00").set();
        }
    }

    private void explain(Worksheet sheet, PerformanceList list) {
        List<String> lines = List.of(
                words.of(
                        "performance.title",
                        list.scheme(),
                        words.period(list.run().period()),
                        String.valueOf(list.run().version())),
                words.of("performance.weight", Points.text(list.weight())),
                words.of("performance.weight.source"),
                words.of("performance.bars"),
                words.of("paper.digest", list.resultDigest()),
                words.of("performance.rowsDigest", list.rowsDigest()));
        for (int line = 0; line < lines.size(); line++) {
            sheet.value(line, 0, lines.get(line));
        }
        sheet.width(0, 110);
    }
}
