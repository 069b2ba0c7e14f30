// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Align;
import org.mingjian.app.paper.model.PaperTable.Column;
import org.mingjian.app.paper.model.PaperTable.Row;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.ranking.RankedBureau;
import org.springframework.stereotype.Component;

/** The report's tables. */
@Component
class ReportTables {

    private final Words words;

    ReportTables(Words words) {
        this.words = words.ofRecords();
    }

    Block groups(ReportFigures figures) {
        List<Row> rows = figures.groups().stream().map(ReportTables::group).toList();
        return table(
                List.of(
                        column("group", 56, Align.LEFT),
                        column("bureaus", 20, Align.RIGHT),
                        column("average", 20, Align.RIGHT),
                        column("median", 20, Align.RIGHT),
                        column("highest", 20, Align.RIGHT),
                        column("lowest", 20, Align.RIGHT)),
                rows);
    }

    private static Row group(ReportFigures.GroupLine group) {
        Quantiles scores = group.scores();
        String bureaus = String.valueOf(group.places().size());
        return scores == null
                ? PaperTable.row(List.of(group.title(), bureaus, "", "", "", ""))
                : PaperTable.row(List.of(
                        group.title(),
                        bureaus,
                        Points.text(scores.average()),
                        Points.text(scores.median()),
                        Points.text(scores.highest()),
                        Points.text(scores.lowest())));
    }

    Block dimensions(ReportFigures figures) {
        List<Row> rows = figures.dimensions().stream()
                .map(line -> PaperTable.row(List.of(
                        line.title(),
                        String.valueOf(line.assessed()),
                        Points.text(line.rates().average()),
                        Points.text(line.rates().median()),
                        Points.text(line.rates().highest()),
                        Points.text(line.rates().lowest()))))
                .toList();
        return table(
                List.of(
                        column("dimension", 56, Align.LEFT),
                        column("assessed", 20, Align.RIGHT),
                        column("average", 20, Align.RIGHT),
                        column("median", 20, Align.RIGHT),
                        column("highest", 20, Align.RIGHT),
                        column("lowest", 20, Align.RIGHT)),
                rows);
    }

    Block problems(ReportFigures figures, IndicatorNames names) {
        List<Row> rows = figures.problems().stream()
                .map(line -> PaperTable.row(List.of(
                        line.indicator(),
                        names.indicator(line.indicator()),
                        String.valueOf(line.bureaus()),
                        String.valueOf(line.findings()),
                        Points.text(line.lost()))))
                .toList();
        return table(
                List.of(
                        column("indicator", 20, Align.CENTER),
                        column("title", 70, Align.LEFT),
                        column("bureaus", 22, Align.RIGHT),
                        column("findings", 22, Align.RIGHT),
                        column("lost", 22, Align.RIGHT)),
                rows);
    }

    Block scores(ReportFigures figures) {
        List<Row> rows = figures.groups().stream()
                .flatMap(group -> group.places().stream().map(place -> score(group.title(), place)))
                .toList();
        return table(
                List.of(
                        column("group", 44, Align.LEFT),
                        column("rank", 16, Align.CENTER),
                        column("bureau", 52, Align.LEFT),
                        column("score", 22, Align.RIGHT),
                        column("grade", 22, Align.CENTER)),
                rows);
    }

    private static Row score(String group, RankedBureau place) {
        return PaperTable.row(
                List.of(group, shown(place.rank()), place.name(), Points.cell(place.score()), shown(place.grade())));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Block table(List<Column> columns, List<Row> rows) {
        return new Block.Table(new PaperTable(columns, rows));
    }

    private Column column(String name, double widthMm, Align align) {
        return new Column(words.of("report.column." + name), widthMm, align);
    }
}
