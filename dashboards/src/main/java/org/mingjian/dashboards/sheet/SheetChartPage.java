// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.ChartFiles;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableFiles;
import org.mingjian.dashboards.table.TableFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The charts of a score sheet as files: place in the group, trend, small trends by dimension; the figures of trends as tables. */
@Controller
final class SheetChartPage {

    private final PageFrame frame;
    private final ScoreSheetQuery query;
    private final NumberFormats figures;
    private final ChartFiles charts;
    private final TableFiles tables;
    private final TrendTables trends;

    SheetChartPage(
            PageFrame frame,
            ScoreSheetQuery query,
            NumberFormats figures,
            ChartFiles charts,
            TableFiles tables,
            TrendTables trends) {
        this.frame = frame;
        this.query = query;
        this.figures = figures;
        this.charts = charts;
        this.tables = tables;
        this.trends = trends;
    }

    /** @param chart id of a chart of the sheet */
    @GetMapping("/periods/{period}/bureaus/{bureau}/charts/{chart:[a-z-]+}.{ending:png|svg}")
    Mono<ResponseEntity<byte[]>> chart(
            @PathVariable String period,
            @PathVariable String bureau,
            @PathVariable String chart,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable Long evaluation,
            Viewer viewer) {
        return result(period, bureau, evaluation, viewer)
                .flatMap(result -> Mono.justOrEmpty(charts(result)
                                .filter(one -> one.id().equals(chart))
                                .findFirst())
                        .flatMap(one -> charts.file(one, name(result, chart), ending)))
                .switchIfEmpty(PageFrame.absent());
    }

    @GetMapping("/periods/{period}/bureaus/{bureau}/charts/{chart:trend|dimensions}.{ending:xlsx|csv|docx|pdf}")
    Mono<ResponseEntity<Flux<byte[]>>> table(
            @PathVariable String period,
            @PathVariable String bureau,
            @PathVariable String chart,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable Long evaluation,
            Viewer viewer) {
        return result(period, bureau, evaluation, viewer)
                .filter(result -> result.history().size() > 1)
                .flatMap(result -> {
                    TableContent content = chart.equals("trend")
                            ? trends.scores(result, name(result, chart))
                            : trends.rates(result, name(result, chart));
                    return tables.write(content, TableFormat.of(ending));
                })
                .switchIfEmpty(PageFrame.absent());
    }

    private Mono<BureauResult> result(String period, String bureau, @Nullable Long evaluation, Viewer viewer) {
        return frame.periods(viewer)
                .flatMap(periods -> query.result(periods.resolve(period), bureau, evaluation, viewer)
                        .map(result -> periods.stands(result.head()) ? result : result.readBeside()));
    }

    private Stream<Chart> charts(BureauResult result) {
        Words words = frame.words();
        return Stream.of(
                        SheetDistribution.chart(result, words, figures).stream(),
                        result.history().size() < 2
                                ? Stream.<Chart>empty()
                                : Stream.of(SheetTrend.chart(result, words)),
                        DimensionTrends.charts(result, words).stream())
                .flatMap(some -> some);
    }

    private static String name(BureauResult result, String chart) {
        return result.sheet().bureau() + "-" + result.head().period() + "-" + chart;
    }
}
