// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.Nearest;
import org.mingjian.rules.facts.Spelling;

/** The row of a table that names the columns, checked against those of its fact type. */
record TableHeader(String file, FactTypeDescription type, Spelling spelling) {

    /** Marks the columns a clerk must fill in. */
    static final String REQUIRED = "*";

    private static final String NOTE = "备注";

    /** All problems; a misspelt column that was merely left out would make facts look unknown. */
    List<IntakeProblem> problems(int line, List<String> header) {
        List<IntakeProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (header.stream().anyMatch(title -> title.indexOf(RowStream.UNDECODABLE) >= 0)) {
            return List.of(FileProblem.NOT_TEXT.in(file, line, ""));
        }
        for (String title : header) {
            String column = column(title);
            if (!seen.add(column)) {
                problems.add(FileProblem.DUPLICATE_COLUMN.in(file, line, column, column));
            } else if (type.column(column).isEmpty() && !IgnoredNote.is(type, column)) {
                String hint = Nearest.hint(column, type.columnNames());
                problems.add(FileProblem.UNKNOWN_COLUMN.in(file, line, column, column, type.name(), hint));
            }
        }
        for (FactColumn column : type.columns()) {
            if (column.required() && !seen.contains(column.name())) {
                problems.add(FileProblem.MISSING_COLUMN.in(file, line, column.name(), column.name(), column.zh()));
            }
        }
        return problems;
    }

    /** Names of the columns, in the order of the titles; a title that is no column stays as it is. */
    List<String> columns(List<String> titles) {
        return titles.stream().map(this::column).toList();
    }

    private String column(String title) {
        if (spelling == Spelling.CANONICAL) {
            return title;
        }
        String plain = title.replace(REQUIRED, "").strip();
        if (plain.equals(NOTE)) {
            return "note";
        }
        return type.columns().stream()
                .filter(column -> column.zh().equals(plain))
                .map(FactColumn::name)
                .findFirst()
                .orElse(plain);
    }
}
