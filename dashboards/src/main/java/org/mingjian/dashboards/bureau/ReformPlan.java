// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;

/**
 * What a reform writes into the register.
 *
 * @param rows in the order written; empty when there are errors
 */
public record ReformPlan(List<Row> rows, List<FieldError> errors) {
    public ReformPlan {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /** A row that is new or changes; {@code register} is its title. */
    public record Row(String register, String bureau, boolean added, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell that is filled or changes; {@code before} is empty for a new one. */
    public record Cell(String column, String before, String after) {}
}
