// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;

/** The cells of a sheet as the text a column expects: a day is a number in Excel, and only its column says so. */
record XlsxCells(FactTypeDescription type) {

    /** The day after the last that Excel counts; a larger number in a column of days is one written as 20260305. */
    private static final BigDecimal NO_DAY = BigDecimal.valueOf(2_958_466);

    /** @param columns of the table; empty before they are named: then all cells are titles */
    List<String> of(Row line, List<String> columns) {
        int width = columns.isEmpty() ? filled(line) : Math.max(columns.size(), filled(line));
        return IntStream.range(0, width)
                .mapToObj(i -> line.getOptionalCell(i)
                        .map(cell -> text(cell, i < columns.size() ? columns.get(i) : ""))
                        .orElse(""))
                .toList();
    }

    /** Where a formula came to no value: address and what stands there. */
    static Optional<String> fault(Row line) {
        return line.stream()
                .filter(cell -> cell != null && isFault(cell))
                .map(cell -> cell.getAddress() + " " + (cell.getRawValue() == null ? "" : cell.getRawValue()))
                .map(String::strip)
                .findFirst();
    }

    private static boolean isFault(Cell cell) {
        return cell.getType() == CellType.ERROR || cell.getFormula() != null && cell.getRawValue() == null;
    }

    /** Number of cells up to the last that says something. */
    private static int filled(Row line) {
        return 1
                + IntStream.range(0, line.getCellCount())
                        .filter(i -> line.getOptionalCell(i)
                                .filter(cell -> !cell.getText().isBlank())
                                .isPresent())
                        .max()
                        .orElse(-1);
    }

    private String text(Cell cell, String column) {
        if (!(cell.getValue() instanceof BigDecimal number)) {
            return cell.getText();
        }
        ColumnType wanted = type.column(column).map(FactColumn::type).orElse(ColumnType.TEXT);
        boolean isDay = isDay(number);
        return switch (wanted) {
            case DATE -> isDay ? cell.asDate().toLocalDate().toString() : PlainNumber.of(number);
            case MOMENT -> isDay ? cell.asDate().truncatedTo(ChronoUnit.MINUTES).toString() : PlainNumber.of(number);
            default -> PlainNumber.of(number);
        };
    }

    static boolean isDay(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(NO_DAY) < 0;
    }
}
