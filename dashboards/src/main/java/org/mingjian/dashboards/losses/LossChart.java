// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.losses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.HeatChart;
import org.mingjian.dashboards.chart.HeatRow;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.scheme.Group;
import org.springframework.stereotype.Component;

/** The heat table as a picture: a row for each bureau, the group's median last; a column for each article. */
@Component
final class LossChart {

    private final Words words;
    private final NumberFormats figures;

    LossChart(Words words, NumberFormats figures) {
        this.words = words;
        this.figures = figures;
    }

    /** Of its files, without an ending. */
    String name(LossView view) {
        Group chosen = view.chosen();
        return "articles-" + view.losses().head().period() + (chosen == null ? "" : "-" + chosen.code());
    }

    /** Absent where nobody lost anything. */
    @Nullable
    Chart chart(LossView view) {
        if (view.rows().isEmpty()) {
            return null;
        }
        List<HeatRow> rows = new ArrayList<>();
        IntStream.range(0, view.columns().size())
                .forEach(at -> rows.add(new HeatRow(
                        view.columns().get(at).name(),
                        view.rows().stream()
                                .map(row -> cell(row.cells().get(at)))
                                .toList())));
        rows.add(new HeatRow(
                words.of("table.losses.median"),
                view.rows().stream()
                        .map(row -> new HeatRow.Cell(text(row.median()), 0))
                        .toList()));
        return HeatChart.of(
                "articles",
                words.of(
                        "losses.caption",
                        words.period(view.losses().head().period()),
                        Objects.requireNonNull(view.chosen()).title()),
                words.of("losses.legend"),
                view.rows().stream().map(LossView.Row::name).toList(),
                rows);
    }

    private HeatRow.Cell cell(LossView.Cell cell) {
        return new HeatRow.Cell(text(cell.lost()), cell.shade());
    }

    private String text(@Nullable BigDecimal lost) {
        return lost == null ? "–" : figures.points(lost);
    }
}
