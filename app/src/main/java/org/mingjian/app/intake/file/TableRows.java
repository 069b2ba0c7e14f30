// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.Spelling;

/**
 * Turns lines of cells into rows. Between programs the first line that says something names the columns; in files of
 * people the header is looked for among the first lines, and totals at the foot are left out. Blank lines and lines whose
 * first cell begins with {@code #} say nothing. A header that does not fit the fact type rejects the table as a whole.
 */
final class TableRows {

    /** Number of lines among which the header is looked for. */
    static final int AHEAD = 20;

    private final String file;
    private final FactTypeDescription type;
    private final TableTerms terms;
    private final TableHeader header;
    private final TableReceiver rows;
    private final List<TableLine> ahead = new ArrayList<>();
    private @Nullable List<String> columns;

    TableRows(String file, FactTypeDescription type, TableTerms terms, TableReceiver rows) {
        this.file = file;
        this.type = type;
        this.terms = terms;
        this.header = new TableHeader(file, type, terms);
        this.rows = rows;
    }

    /** Whether the table can be read on. */
    boolean take(TableLine line) {
        if (columns != null) {
            if (!saysNothing(line)) {
                read(line, columns);
            }
            return true;
        }
        if (saysNothing(line)) {
            return true;
        }
        ahead.add(line);
        boolean enough = terms.spelling() == Spelling.CANONICAL || ahead.size() == AHEAD;
        return !enough || settle();
    }

    /** To be called when no line is left. */
    void end() {
        if (columns == null && !ahead.isEmpty()) {
            settle();
        } else if (columns == null) {
            rows.row(RawRow.rejected(0, FileProblem.EMPTY_FILE.in(file, 0, "")));
        }
    }

    static boolean saysNothing(TableLine line) {
        List<String> cells = line.titles();
        return cells.isEmpty() || cells.get(0).startsWith("#") || cells.stream().allMatch(String::isBlank);
    }

    private boolean settle() {
        FoundHeader.Place place = terms.spelling() == Spelling.CANONICAL
                ? new FoundHeader.Place(1, first())
                : FoundHeader.in(new ColumnTitles(type), ahead);
        List<String> titles = place.header().titles();
        List<String> named = header.columns(titles);
        columns = named;
        List<IntakeProblem> unfit = header.problems(place.header().line(), titles);
        if (!unfit.isEmpty()) {
            rows.row(new RawRow(place.header().line(), Map.of(), unfit));
            return false;
        }
        ahead.subList(place.next(), ahead.size()).forEach(line -> read(line, named));
        ahead.clear();
        return true;
    }

    private FoundHeader first() {
        TableLine line = ahead.get(0);
        return new FoundHeader(
                line.number(), line.titles().stream().map(String::strip).toList());
    }

    private void read(TableLine line, List<String> named) {
        List<String> cells = line.cells(named);
        if (cells.size() != named.size()) {
            rows.row(RawRow.rejected(
                    line.number(), FileProblem.CELL_COUNT.in(file, line.number(), "", cells.size(), named.size())));
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < named.size(); i++) {
            if (!named.get(i).isEmpty()) {
                row.put(named.get(i), cells.get(i));
            }
        }
        if (terms.spelling() == Spelling.TOLERANT && TotalsLine.is(cells, isComplete(row))) {
            rows.leftOut(line.number(), String.join(" ", cells).strip());
        } else {
            rows.row(new RawRow(line.number(), row, List.of()));
        }
    }

    private boolean isComplete(Map<String, String> row) {
        return type.columns().stream()
                .filter(FactColumn::required)
                .map(FactColumn::name)
                .noneMatch(column -> !terms.given().contains(column)
                        && row.getOrDefault(column, "").isBlank());
    }
}
