// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.report;

import java.util.List;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.paper.PaperColumns;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Row;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.ranking.RankedBureau;
import org.springframework.stereotype.Component;

/** The report's tables. */
@Component
class ReportTables {

    private final PaperColumns columns;

    ReportTables(Words words) {
        this.columns = new PaperColumns(words.ofRecords(), "report.column.");
    }

    Block groups(ReportFigures figures) {
        List<Row> rows = figures.groups().stream().map(ReportTables::group).toList();
        return PaperColumns.table(
                List.of(
                        columns.left("group", 56),
                        columns.right("bureaus", 20),
                        columns.right("average", 20),
                        columns.right("median", 20),
                        columns.right("highest", 20),
                        columns.right("lowest", 20)),
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
        return PaperColumns.table(
                List.of(
                        columns.left("dimension", 56),
                        columns.right("assessed", 20),
                        columns.right("average", 20),
                        columns.right("median", 20),
                        columns.right("highest", 20),
                        columns.right("lowest", 20)),
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
        return PaperColumns.table(
                List.of(
                        columns.center("indicator", 20),
                        columns.left("title", 70),
                        columns.right("bureaus", 22),
                        columns.right("findings", 22),
                        columns.right("lost", 22)),
                rows);
    }

    Block scores(ReportFigures figures) {
        List<Row> rows = figures.groups().stream()
                .flatMap(group -> group.places().stream().map(place -> score(group.title(), place)))
                .toList();
        return PaperColumns.table(
                List.of(
                        columns.left("group", 44),
                        columns.center("rank", 16),
                        columns.left("bureau", 52),
                        columns.right("score", 22),
                        columns.center("grade", 22)),
                rows);
    }

    private static Row score(String group, RankedBureau place) {
        return PaperTable.row(List.of(
                group,
                PaperColumns.shown(place.rank()),
                place.name(),
                Points.cell(place.score()),
                PaperColumns.shown(place.grade())));
    }
}
