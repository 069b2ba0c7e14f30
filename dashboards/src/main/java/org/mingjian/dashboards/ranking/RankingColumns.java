// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.ranking;

import java.util.List;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;

/** The ranking as a table: place, bureau and score always stand, the others as the reader chooses. */
final class RankingColumns {
    static final Table<RankingRow> TABLE = new Table<>(
            "ranking",
            List.of(
                    TableColumn.figures(
                                    "rank",
                                    8,
                                    (RankingRow row) -> row.standing().place().rank())
                            .shown(Shown.FIXED),
                    TableColumn.figures("change", 8, RankingRow::change),
                    TableColumn.of(
                                    "bureau",
                                    20,
                                    (RankingRow row) -> row.standing().place().name())
                            .shown(Shown.FIXED),
                    TableColumn.figures(
                                    "score",
                                    10,
                                    (RankingRow row) -> row.standing().place().score())
                            .shown(Shown.FIXED),
                    TableColumn.of("bar", 16, (RankingRow row) -> null).unsorted(),
                    TableColumn.of("trend", 12, (RankingRow row) -> null).unsorted(),
                    TableColumn.figures("loss", 12, RankingRow::worstLoss),
                    TableColumn.figures(
                            "coverage",
                            10,
                            (RankingRow row) -> row.standing().place().coverage()),
                    TableColumn.figures(
                            "open", 8, (RankingRow row) -> row.standing().openFindings()),
                    TableColumn.of(
                            "grade",
                            8,
                            (RankingRow row) -> row.standing().place().grade())));

    private RankingColumns() {}
}
