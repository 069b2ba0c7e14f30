// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Explanation;
import org.mingjian.dashboards.table.TableContent.Heading;

/** A table as an office workbook, what its figures are on the second sheet; text stays text, whatever it begins with. */
final class TableWorkbook {

    private static final int HEAD = 1;
    /** Widths are given in Latin characters; a column is no narrower than its title. */
    private static final int NARROWEST = 9;

    private TableWorkbook() {}

    /** @param explained name of the second sheet */
    static byte[] of(TableContent content, List<List<Object>> rows, String explained) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "mingjian", "1.0")) {
            table(workbook.newWorksheet(content.title()), content, rows);
            explain(workbook.newWorksheet(explained), content.explained(), explained);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void table(Worksheet sheet, TableContent content, List<List<Object>> rows) {
        sheet.value(0, 0, content.title() + " " + TableCell.text(content.caption()));
        sheet.style(0, 0).bold().fontSize(14).set();
        List<Heading> headings = content.headings();
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(HEAD, i, headings.get(i).title());
            sheet.style(HEAD, i)
                    .bold()
                    .fillColor("E8EEF4")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor("B8C2CC")
                    .set();
            sheet.width(i, Math.max(NARROWEST, headings.get(i).width()));
        }
        int row = HEAD;
        for (List<Object> cells : rows) {
            row++;
            for (int i = 0; i < cells.size(); i++) {
                write(sheet, row, i, cells.get(i));
            }
        }
        end(sheet, row, headings.size());
    }

    private static void end(Worksheet sheet, int lastRow, int columns) {
        sheet.freezePane(0, HEAD + 1);
        sheet.setAutoFilter(HEAD, 0, Math.max(lastRow, HEAD), columns - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.repeatRows(0, HEAD);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format("0.00").set();
        } else if (value instanceof Integer || value instanceof Long) {
            sheet.value(row, column, (Number) value);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, column, TableCell.text(value));
            sheet.style(row, column).wrapText(true).set();
        }
    }

    private static void explain(Worksheet sheet, List<Explanation> explained, String title) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, 24);
        sheet.width(1, 100);
        int row = 0;
        for (Explanation one : explained) {
            row++;
            sheet.value(row, 0, one.of());
            sheet.value(row, 1, TableCell.text(one.text()));
            sheet.style(row, 1).wrapText(true).set();
        }
    }
}
