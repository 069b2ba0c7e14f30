// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.Spelling;

/**
 * Turns lines of cells into rows: the first line that says something names the columns; blank lines and lines whose first
 * cell begins with {@code #} say nothing. A header that does not fit the fact type rejects the table as a whole.
 */
final class TableRows {

    private final String file;
    private final TableHeader header;
    private final Consumer<RawRow> rows;
    private List<String> columns = List.of();

    TableRows(String file, FactTypeDescription type, Spelling spelling, Consumer<RawRow> rows) {
        this.file = file;
        this.header = new TableHeader(file, type, spelling);
        this.rows = rows;
    }

    /** Whether the table can be read on. */
    boolean take(int line, List<String> cells) {
        if (cells.isEmpty() || cells.get(0).startsWith("#") || cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        if (columns.isEmpty()) {
            return name(line, cells.stream().map(String::strip).toList());
        }
        rows.accept(row(line, cells));
        return true;
    }

    /** To be called when no line is left. */
    void end() {
        if (columns.isEmpty()) {
            rows.accept(RawRow.rejected(0, FileProblem.EMPTY_FILE.in(file, 0, "")));
        }
    }

    /** The columns in the order of the lines' cells; empty before they are named. */
    List<String> columns() {
        return columns;
    }

    private boolean name(int line, List<String> titles) {
        columns = header.columns(titles);
        List<IntakeProblem> unfit = header.problems(line, titles);
        if (!unfit.isEmpty()) {
            rows.accept(new RawRow(line, Map.of(), unfit));
        }
        return unfit.isEmpty();
    }

    private RawRow row(int line, List<String> cells) {
        if (cells.size() != columns.size()) {
            return RawRow.rejected(line, FileProblem.CELL_COUNT.in(file, line, "", cells.size(), columns.size()));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new RawRow(line, row, List.of());
    }
}
