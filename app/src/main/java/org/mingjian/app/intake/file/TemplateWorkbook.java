// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;

/** Draws the templates of several fact types into one workbook, with the rows that are known already. */
final class TemplateWorkbook {

    static final String CODES = "代码";
    private static final int LAST_ROW = 2000;
    private static final int WIDEST_PAGE = 200;
    private static final int TITLE_HEIGHT = 32;
    private static final int EXPLANATION_HEIGHT = 56;
    private static final String HEAD = "E8EEF4";
    private static final String LINE = "B8C2CC";
    private static final String NOTE = "666666";
    private static final String WANTED = "FFF4D6";
    private static final int FIRST_ROW = 2;
    private static final Map<ColumnType, String> FORMATS =
            Map.of(ColumnType.DATE, "yyyy-mm-dd", ColumnType.MOMENT, "yyyy-mm-dd hh:mm");

    private final List<FactTypeDescription> types;
    private final Map<FactTypeDescription, List<Map<String, String>>> known;
    private final Map<List<FactCode>, Range> lists = new LinkedHashMap<>();

    TemplateWorkbook(List<FactTypeDescription> types) {
        this.types = types;
        this.known = Map.of();
    }

    /** @param rows known already, in canonical spelling */
    TemplateWorkbook(FactTypeDescription type, List<Map<String, String>> rows) {
        this.types = List.of(type);
        this.known = Map.of(type, rows);
    }

    void write(OutputStream target) throws IOException {
        try (Workbook workbook = new Workbook(target, "mingjian", "1.0")) {
            List<Worksheet> sheets = types.stream()
                    .map(type -> workbook.newWorksheet(sheetName(type)))
                    .toList();
            writeCodes(workbook);
            for (int i = 0; i < types.size(); i++) {
                writeType(sheets.get(i), types.get(i));
            }
        }
    }

    /** Every list of codes stands once, code and title side by side, for the drop-downs to point at. */
    private void writeCodes(Workbook workbook) {
        if (types.stream()
                .flatMap(type -> type.columns().stream())
                .allMatch(column -> column.codes().isEmpty())) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(CODES);
        int column = 0;
        for (FactTypeDescription type : types) {
            for (FactColumn coded : type.columns()) {
                if (!coded.codes().isEmpty() && !lists.containsKey(coded.codes())) {
                    sheet.value(0, column, coded.zh());
                    sheet.style(0, column).bold().set();
                    int row = 1;
                    for (FactCode code : coded.codes()) {
                        sheet.value(row, column, code.zh());
                        sheet.value(row++, column + 1, code.code());
                    }
                    lists.put(coded.codes(), sheet.range(1, column, row - 1, column));
                    column += 2;
                }
            }
        }
    }

    private void writeType(Worksheet sheet, FactTypeDescription type) {
        for (int i = 0; i < type.columns().size(); i++) {
            FactColumn column = type.columns().get(i);
            // Text, so that the program that opens the file does not turn numbers into its own.
            sheet.style(i).format(FORMATS.getOrDefault(column.type(), "@")).set();
            sheet.width(i, width(column));
            writeHead(sheet, i, column);
            validate(sheet.range(FIRST_ROW, i, LAST_ROW, i), column);
        }
        int row = FIRST_ROW;
        for (Map<String, String> cells : known.getOrDefault(type, List.of())) {
            writeRow(sheet, row++, type, cells);
        }
        sheet.rowHeight(0, TITLE_HEIGHT);
        sheet.rowHeight(1, EXPLANATION_HEIGHT);
        sheet.freezePane(1, 2);
        print(sheet, type);
    }

    /** What must be filled in and is not known stands out. */
    private static void writeRow(Worksheet sheet, int row, FactTypeDescription type, Map<String, String> cells) {
        for (int i = 0; i < type.columns().size(); i++) {
            FactColumn column = type.columns().get(i);
            String value = cells.getOrDefault(column.name(), "");
            if (!value.isEmpty()) {
                sheet.value(row, i, SpokenCell.of(column, value));
            } else if (column.required()) {
                sheet.style(row, i).fillColor(WANTED).set();
            }
        }
    }

    private static void writeHead(Worksheet sheet, int at, FactColumn column) {
        sheet.value(0, at, column.required() ? column.zh() + ColumnTitles.REQUIRED : column.zh());
        sheet.style(0, at)
                .bold()
                .fillColor(HEAD)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .format("@")
                .set();
        sheet.value(1, at, (at == 0 ? "# " : "") + FactTemplate.note(column));
        sheet.style(1, at)
                .wrapText(true)
                .fontColor(NOTE)
                .fontSize(9)
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(LINE)
                .format("@")
                .set();
    }

    private void validate(Range cells, FactColumn column) {
        Range codes = lists.get(column.codes());
        if (codes != null && !column.multi()) {
            cells.validateWithList(codes).allowBlank(true).errorStyle(DataValidationErrorStyle.WARNING);
        } else if (column.type() == ColumnType.YES_NO) {
            cells.validateWithListByFormula("\"是,否\"").allowBlank(true);
        }
    }

    private static int width(FactColumn column) {
        return Math.max(
                column.type() == ColumnType.TEXT ? 20 : 13, 2 * column.zh().length() + 3);
    }

    /** A narrow register prints on one page's width; of a wide one every page repeats what the row is about. */
    private static void print(Worksheet sheet, FactTypeDescription type) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.repeatRows(0, 1);
        if (type.columns().stream().mapToInt(TemplateWorkbook::width).sum() <= WIDEST_PAGE) {
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        } else {
            sheet.repeatCols(0, 1);
        }
    }

    /** The register's Chinese name; a sheet's name has room for 31 characters. */
    static String sheetName(FactTypeDescription type) {
        return type.zh();
    }
}
