// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.PageGrid;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.ChartRenderer;
import org.mingjian.dashboards.chart.DimensionBullet;
import org.mingjian.dashboards.chart.DimensionBulletChart;
import org.mingjian.dashboards.chart.DistributionChart;
import org.mingjian.dashboards.chart.GroupDistribution;
import org.mingjian.dashboards.chart.StripPaper;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The report's two pictures: scores by group, and scoring rates by dimension. */
@Component
class ReportCharts {

    private static final int WIDTH = 620;
    /** Pixels of the PNG for each of the drawing's: sharp when printed. */
    private static final int SCALE = 3;

    private final ChartRenderer renderer;
    private final Words words;

    ReportCharts(ChartRenderer renderer, Words words) {
        this.renderer = renderer;
        this.words = words.ofRecords();
    }

    /** Empty where no bureau has a score. */
    Mono<List<Block>> distribution(EvaluationScheme scheme, ReportFigures figures) {
        List<GroupDistribution> groups = new ArrayList<>();
        for (ReportFigures.GroupLine group : figures.groups()) {
            Quantiles scores = group.scores();
            if (scores != null) {
                groups.add(new GroupDistribution(
                        group.title(), dots(group.places()), scores.median(), Points.text(scores.median())));
            }
        }
        if (groups.isEmpty()) {
            return Mono.just(List.of());
        }
        Chart chart = DistributionChart.of(
                "report-distribution",
                words.of("report.distribution"),
                words.of("overview.distribution.description"),
                StripPaper.beside(WIDTH),
                groups,
                words.of("report.median"),
                Grades.lines(scheme, words));
        return picture(chart);
    }

    private static List<GroupDistribution.Dot> dots(List<RankedBureau> places) {
        return places.stream()
                .filter(place -> place.score() != null)
                .map(place -> new GroupDistribution.Dot(
                        Objects.requireNonNull(place.score()),
                        place.veto() ? GroupDistribution.Kind.VETO : GroupDistribution.Kind.PEER))
                .toList();
    }

    Mono<List<Block>> dimensions(ReportFigures figures) {
        if (figures.dimensions().isEmpty()) {
            return Mono.just(List.of());
        }
        List<DimensionBullet> bullets = figures.dimensions().stream()
                .map(line -> new DimensionBullet(
                        line.title(),
                        line.rates().average(),
                        line.rates().median(),
                        line.rates().lower(),
                        line.rates().upper()))
                .toList();
        return picture(DimensionBulletChart.of(
                "report-dimensions",
                words.of("report.dimensions"),
                words.of("report.dimensions.caption"),
                WIDTH,
                bullets));
    }

    private Mono<List<Block>> picture(Chart chart) {
        return renderer.png(chart, SCALE)
                .map(png -> List.of(
                        new Block.Picture(png, chart.width(), chart.height(), PageGrid.TEXT_WIDTH, chart.title())));
    }
}
