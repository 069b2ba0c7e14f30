// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;

/** Draws the templates of several fact types into one workbook. */
final class TemplateWorkbook {

    private static final String CODES = "代码";
    private static final int LAST_ROW = 2000;
    private static final int EXPLANATION_HEIGHT = 60;

    private final List<FactTypeDescription> types;
    private final Map<List<FactCode>, Range> lists = new LinkedHashMap<>();

    TemplateWorkbook(List<FactTypeDescription> types) {
        this.types = types;
    }

    void write(OutputStream target) throws IOException {
        try (Workbook workbook = new Workbook(target, "mingjian", "1.0")) {
            List<Worksheet> sheets = types.stream()
                    .map(type -> workbook.newWorksheet(type.name()))
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
                        sheet.value(row, column, code.code());
                        sheet.value(row++, column + 1, code.zh());
                    }
                    lists.put(coded.codes(), sheet.range(1, column, row - 1, column));
                    column += 2;
                }
            }
        }
    }

    private void writeType(Worksheet sheet, FactTypeDescription type) {
        List<String> explanations = FactTemplate.explanations(type);
        for (int i = 0; i < explanations.size(); i++) {
            FactColumn column = type.columns().get(i);
            sheet.value(0, i, column.name());
            sheet.style(0, i).bold().set();
            sheet.value(1, i, explanations.get(i));
            sheet.style(1, i).wrapText(true).fontColor("666666").set();
            sheet.width(i, column.type() == ColumnType.TEXT ? 24 : 18);
            Range cells = sheet.range(2, i, LAST_ROW, i);
            // Text, so that the program that opens the file does not turn numbers and dates into its own.
            cells.style()
                    .format(column.type() == ColumnType.DATE ? "yyyy-mm-dd" : "@")
                    .set();
            Range codes = lists.get(column.codes());
            if (codes != null && !column.multi()) {
                cells.validateWithList(codes).allowBlank(true);
            }
        }
        sheet.rowHeight(1, EXPLANATION_HEIGHT);
        sheet.freezePane(1, 2);
    }
}
