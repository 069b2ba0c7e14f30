// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactColumn;

/** Draws rejected rows into a workbook: values as they stood, days as days, and what a formula came to. */
final class ReturnedWorkbook {

    private static final String RED = "B3261E";
    private static final Map<ColumnType, String> FORMATS =
            Map.of(ColumnType.DATE, "yyyy-mm-dd", ColumnType.MOMENT, "yyyy-mm-dd hh:mm");
    private static final int REASON_WIDTH = 60;

    private final TableFile file;
    private final List<ReturnedRows.Table> tables;

    ReturnedWorkbook(TableFile file, List<ReturnedRows.Table> tables) {
        this.file = file;
        this.tables = tables;
    }

    void write(OutputStream target) throws IOException {
        new XlsxFile(file.path(), file.name()).<Object>open(sheets -> {
            try (Workbook workbook = new Workbook(target, "mingjian", "1.0")) {
                for (ReturnedRows.Table table : tables) {
                    for (Sheet sheet : sheets) {
                        if (sheet.getName().equals(table.sheet())) {
                            write(sheet, workbook.newWorksheet(sheet.getName()), table);
                        }
                    }
                }
            }
            return "";
        });
    }

    private static void write(Sheet from, Worksheet to, ReturnedRows.Table table) throws IOException {
        List<ColumnType> columns = new ColumnTitles(table.type())
                .columns(table.header().titles()).stream()
                        .map(column -> column == null
                                ? ColumnType.TEXT
                                : table.type()
                                        .column(column)
                                        .map(FactColumn::type)
                                        .orElse(ColumnType.TEXT))
                        .toList();
        int at = 0;
        to.width(table.at(), REASON_WIDTH);
        try (Stream<Row> rows = SheetRows.of(from)) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                boolean comment = row.getOptionalCell(0)
                        .filter(cell -> cell.getText().startsWith("#"))
                        .isPresent();
                if (table.keeps(row.getRowNum(), comment)) {
                    write(row, to, at, columns);
                    if (row.getRowNum() >= table.header().line()) {
                        to.value(at, table.at(), table.word(row.getRowNum()));
                        to.style(at, table.at()).fontColor(RED).set();
                    }
                    at++;
                    // Written rows do not wait in memory.
                    to.flush();
                }
            }
        }
        to.finish();
    }

    private static void write(Row row, Worksheet to, int at, List<ColumnType> columns) {
        row.stream().filter(cell -> cell != null && cell.getValue() != null).forEach(cell -> {
            int place = cell.getColumnIndex();
            if (cell.getValue() instanceof BigDecimal number) {
                to.value(at, place, number);
                String format = place < columns.size() ? FORMATS.get(columns.get(place)) : null;
                if (format != null && XlsxCells.isDay(number)) {
                    to.style(at, place).format(format).set();
                }
            } else if (cell.getValue() instanceof Boolean flag) {
                to.value(at, place, flag);
            } else {
                to.value(at, place, cell.getText());
            }
        });
    }
}
