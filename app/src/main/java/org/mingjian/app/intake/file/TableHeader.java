// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.Nearest;
import org.mingjian.rules.facts.Spelling;

/**
 * The row of a table that names the columns, checked against those of its fact type.
 *
 * @param terms how strictly it is checked
 */
record TableHeader(String file, FactTypeDescription type, TableTerms terms) {

    /** All problems; a misspelt column that was merely left out would make facts look unknown. */
    List<IntakeProblem> problems(int line, List<String> header) {
        if (header.stream().anyMatch(title -> title.indexOf(RowStream.UNDECODABLE) >= 0)) {
            return List.of(FileProblem.NOT_TEXT.in(file, line, ""));
        }
        List<IntakeProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String column : names(header)) {
            if (column.isEmpty() || isUnknown(column) && terms.leavesUnknownOut()) {
                continue;
            }
            if (!seen.add(column)) {
                problems.add(FileProblem.DUPLICATE_COLUMN.in(file, line, column, column));
            } else if (isUnknown(column)) {
                String hint = Nearest.hint(column, type.columnNames());
                problems.add(FileProblem.UNKNOWN_COLUMN.in(file, line, column, column, type.name(), hint));
            }
        }
        for (FactColumn column : type.columns()) {
            if (column.required() && !terms.given().contains(column.name()) && !seen.contains(column.name())) {
                problems.add(FileProblem.MISSING_COLUMN.in(file, line, column.name(), column.name(), column.zh()));
            }
        }
        return problems;
    }

    /** Names of the columns, in the order of the titles; empty where a column is left out. */
    List<String> columns(List<String> titles) {
        return names(titles).stream().map(name -> isUnknown(name) ? "" : name).toList();
    }

    private boolean isUnknown(String column) {
        return type.column(column).isEmpty() && !IgnoredNote.is(type, column);
    }

    /** A title that is no column stays as it is. */
    private List<String> names(List<String> titles) {
        if (terms.spelling() == Spelling.CANONICAL) {
            return titles;
        }
        List<@Nullable String> columns = new ColumnTitles(type).columns(titles);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String column = columns.get(i);
            String title = titles.get(i);
            names.add(column != null ? column : ColumnTitles.isHousekeeping(title) ? "" : title);
        }
        return names;
    }
}
