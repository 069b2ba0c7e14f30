// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One bureau in a table of scores.
 *
 * @param cells by column, in the order of the table, without its rank
 * @param total empty where the row has no figure at all
 */
record ScoreTableRow(
        int line,
        String group,
        String code,
        Map<String, String> cells,
        @Nullable BigDecimal total) {

    /** The total of a row that has one. */
    BigDecimal orderingScore() {
        return Objects.requireNonNull(total);
    }
}
