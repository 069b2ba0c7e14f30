// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableContent.Heading;

/** A table as an office workbook, written while it is read; text stays text, whatever it begins with. */
final class TableWorkbook {

    /** Rows a sheet holds beside its title and heads. */
    static final int MOST = 1_048_574;

    private static final int HEAD = 1;
    private static final String TOP = "top";
    /** Widths are given in Latin characters; a column is no narrower than its title and the button beside it. */
    private static final int BESIDE = 4;

    private static final int LINE = 15;
    private static final int MOST_LINES = 20;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<Heading> headings;
    private long rows;

    TableWorkbook(OutputStream to, TableContent content) {
        this.workbook = new Workbook(to, "mingjian", "1.0");
        this.sheet = workbook.newWorksheet(content.title());
        this.headings = content.headings();
        begin(content);
    }

    private void begin(TableContent content) {
        sheet.freezePane(0, HEAD + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.repeatRows(0, HEAD);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.inlineString(0, 0, content.title() + " " + TableCell.text(content.caption()));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int i = 0; i < headings.size(); i++) {
            sheet.inlineString(HEAD, i, headings.get(i).title());
            sheet.style(HEAD, i)
                    .bold()
                    .fillColor("E8EEF4")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor("B8C2CC")
                    .set();
            sheet.width(i, width(i));
        }
    }

    /** The next rows, which then leave memory; what a sheet cannot hold is counted only. */
    void add(List<List<Object>> more) {
        for (List<Object> cells : more) {
            rows++;
            if (rows <= MOST) {
                sheet.rowHeight(HEAD + (int) rows, LINE * lines(cells));
                for (int i = 0; i < cells.size(); i++) {
                    write(HEAD + (int) rows, i, cells.get(i));
                }
            }
        }
        try {
            sheet.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private int width(int column) {
        Heading heading = headings.get(column);
        return Math.max(heading.width(), 2 * heading.title().length() + BESIDE);
    }

    /** Not every office program makes a row as high as its wrapped text. */
    private int lines(List<Object> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof String text) {
                int width = width(i);
                lines = Math.max(
                        lines,
                        text.lines()
                                .mapToInt(line -> characters(line) / width + 1)
                                .sum());
            }
        }
        return Math.min(lines, MOST_LINES);
    }

    /** In the width of Latin script. */
    private static int characters(String line) {
        return line.chars().map(one -> one < 0x2E80 ? 1 : 2).sum();
    }

    /** Rows that came. */
    long rows() {
        return rows;
    }

    /** The second sheet, and the end of the file. */
    void end(ExplainedSheet explained) {
        try {
            sheet.setAutoFilter(HEAD, 0, HEAD + (int) Math.min(rows, MOST), headings.size() - 1);
            sheet.finish();
            explained.write(workbook);
            workbook.finish();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void write(int row, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format("0.00").verticalAlignment(TOP).set();
        } else if (value instanceof Integer || value instanceof Long) {
            sheet.value(row, column, (Number) value);
            sheet.style(row, column).verticalAlignment(TOP).set();
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").verticalAlignment(TOP).set();
        } else {
            sheet.inlineString(row, column, TableCell.text(value));
            sheet.style(row, column).wrapText(true).verticalAlignment(TOP).set();
        }
    }
}
