// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.RawRow;
import org.mingjian.rules.facts.FactTypeDescription;

/**
 * Whose the rows of an upload are: the bureau a row names, by code or name, or the one the file was brought for.
 *
 * @param names codes of the registered bureaus by their names
 * @param bureau whose the rows are that name none; null where all must
 * @param only whether rows of other bureaus are rejected
 */
record RowOwner(Map<String, String> names, @Nullable String bureau, boolean only) {

    private static final String BUREAU = "bureau";

    RowOwner {
        names = Map.copyOf(names);
    }

    RawRow of(String file, FactTypeDescription type, RawRow row) {
        if (type.column(BUREAU).isEmpty() || !row.problems().isEmpty()) {
            return row;
        }
        String named = row.cells().getOrDefault(BUREAU, "").strip();
        String code = named.isEmpty() ? bureau : names.getOrDefault(named, named);
        if (code == null) {
            return RawRow.rejected(row.line(), FileProblem.NO_BUREAU.in(file, row.line(), BUREAU));
        }
        if (only && !code.equals(bureau)) {
            return RawRow.rejected(
                    row.line(), FileProblem.OTHER_BUREAU.in(file, row.line(), BUREAU, named, String.valueOf(bureau)));
        }
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.put(BUREAU, code);
        return new RawRow(row.line(), cells, row.problems());
    }
}
