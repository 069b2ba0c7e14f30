// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.List;
import org.dhatim.fastexcel.reader.Row;

/** A line of a sheet. */
record XlsxLine(Row row, XlsxCells reading) implements TableLine {

    @Override
    public int number() {
        return row.getRowNum();
    }

    @Override
    public List<String> titles() {
        return reading.of(row, List.of());
    }

    @Override
    public List<String> cells(List<String> columns) {
        return reading.of(row, columns);
    }
}
