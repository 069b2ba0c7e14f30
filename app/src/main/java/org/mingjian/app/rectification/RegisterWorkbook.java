// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The register as an office workbook; text stays text, whatever it begins with. */
@Component
class RegisterWorkbook {

    private static final int LISTS = 1;
    private static final int TITLES = 2;
    private static final String HEAD = "E8EEF4";

    private final FiveLists lists;

    RegisterWorkbook(FiveLists lists) {
        this.lists = lists;
    }

    byte[] of(List<Rectification> items, FiveLists.Day day) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "mingjian", "1.0")) {
            register(workbook.newWorksheet(lists.list("sheet")), items, day);
            explained(workbook.newWorksheet(lists.list("explained")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void register(Worksheet sheet, List<Rectification> items, FiveLists.Day day) {
        sheet.value(0, 0, lists.list("title") + " " + day.today());
        sheet.style(0, 0).bold().fontSize(14).set();
        heads(sheet);
        int row = TITLES;
        for (Rectification item : items) {
            row++;
            for (int i = 0; i < lists.columns().size(); i++) {
                write(sheet, row, i, lists.columns().get(i).value().apply(item, day));
            }
        }
        sheet.freezePane(2, TITLES + 1);
        sheet.setAutoFilter(TITLES, 0, Math.max(row, TITLES), lists.columns().size() - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.repeatRows(0, TITLES);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** The name of each list stands above its columns. */
    private void heads(Worksheet sheet) {
        List<FiveLists.Column> columns = lists.columns();
        int first = 0;
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(TITLES, i, lists.title(columns.get(i)));
            styled(sheet, TITLES, i);
            sheet.width(i, columns.get(i).width());
            boolean last = i + 1 == columns.size()
                    || !columns.get(i + 1).list().equals(columns.get(i).list());
            styled(sheet, LISTS, i);
            if (last) {
                sheet.value(LISTS, first, lists.list(columns.get(i).list()));
                sheet.range(LISTS, first, LISTS, i).merge();
                first = i + 1;
            }
        }
    }

    private static void styled(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .bold()
                .fillColor(HEAD)
                .borderStyle(BorderStyle.THIN)
                .borderColor("B8C2CC")
                .horizontalAlignment("center")
                .set();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, column, String.valueOf(value));
            sheet.style(row, column).wrapText(true).set();
        }
    }

    private void explained(Worksheet sheet) {
        sheet.width(0, 100);
        int row = 0;
        for (String line : lists.explained()) {
            sheet.value(row, 0, line);
            sheet.style(row, 0).wrapText(true).set();
            row++;
        }
    }
}
