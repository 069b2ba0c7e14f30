// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Workbooks made and read for tests. */
final class Workbooks {

    private Workbooks() {}

    static byte[] of(String sheet, List<List<Object>> lines) {
        return of(workbook -> fill(workbook.newWorksheet(sheet), lines));
    }

    static byte[] of(Consumer<Workbook> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static void fill(Worksheet sheet, List<List<Object>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                put(sheet, row, column, lines.get(row).get(column));
            }
        }
    }

    static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }

    /** Each line's cells as words, joined by {@code |}; days by their numbers. */
    static List<String> lines(byte[] workbook, int sheet) {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet one = read.getSheet(sheet).orElseThrow();
            try (Stream<Row> rows = one.openStream()) {
                return rows.map(row -> String.join(
                                "|",
                                row.stream()
                                        .map(cell -> cell == null ? "" : cell.getText())
                                        .toList()))
                        .toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
