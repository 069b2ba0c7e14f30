// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.ChartRenderer;
import org.mingjian.dashboards.chart.Waterfall;
import org.mingjian.dashboards.chart.WaterfallChart;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.comparison.Cause;
import org.mingjian.rules.comparison.CauseDetail;
import org.mingjian.rules.comparison.FindingChange;
import org.mingjian.rules.comparison.LineChange;
import org.mingjian.rules.comparison.ScoreChange;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays a change out for its page. */
@Component
final class CompareComposer {
    private static final int WIDE = 860;
    private static final int NARROW = 340;

    private final Words words;
    private final NumberFormats figures;
    private final Rulebook rulebook;
    private final ChartRenderer charts;

    CompareComposer(Words words, NumberFormats figures, Rulebook rulebook, ChartRenderer charts) {
        this.words = words;
        this.figures = figures;
        this.rulebook = rulebook;
        this.charts = charts;
    }

    Mono<CompareView> compose(ComparedBureau compared) {
        ScoreChange change = compared.change();
        EvaluationHead from = compared.from();
        if (change == null || from == null) {
            return Mono.just(new CompareView(compared, List.of(), "", ""));
        }
        return Mono.zip(
                        charts.svg(chart("waterfall", WIDE, compared, from, change)),
                        charts.svg(chart("waterfall-phone", NARROW, compared, from, change)))
                .map(drawn -> new CompareView(compared, details(compared, from, change), drawn.getT1(), drawn.getT2()));
    }

    /** The four parts as a chart for documents; only of a change that can be told. */
    Chart waterfall(ComparedBureau compared) {
        return chart(
                "waterfall",
                WIDE,
                compared,
                Objects.requireNonNull(compared.from()),
                Objects.requireNonNull(compared.change()));
    }

    private Chart chart(String id, int width, ComparedBureau compared, EvaluationHead from, ScoreChange change) {
        Waterfall fall = new Waterfall(
                words.of("comparison.score", from.period()),
                change.from(),
                words.of("comparison.score", compared.result().head().period()),
                Arrays.stream(Cause.values())
                        .map(cause -> new Waterfall.Part(
                                words.of("comparison.cause", cause),
                                change.part(cause),
                                figures.signed(change.part(cause))))
                        .toList());
        return WaterfallChart.of(
                id,
                words.of("comparison.waterfall"),
                words.of(
                        "comparison.waterfall.description",
                        figures.points(change.from()),
                        figures.signed(change.part(Cause.BEHAVIOUR)),
                        figures.signed(change.part(Cause.EDITION)),
                        figures.signed(change.part(Cause.APPLICABILITY)),
                        figures.signed(change.part(Cause.DECISIONS)),
                        figures.points(change.to())),
                width,
                fall);
    }

    private List<CompareView.Detail> details(ComparedBureau compared, EvaluationHead from, ScoreChange change) {
        IndicatorNames names = new IndicatorNames(rulebook, compared.result().scheme());
        return Arrays.stream(Cause.values())
                .map(cause -> {
                    CauseDetail detail = Objects.requireNonNull(change.details().get(cause));
                    return new CompareView.Detail(
                            cause,
                            change.part(cause),
                            detail.findings().stream()
                                    .map(one -> finding(compared, from, names, one))
                                    .toList(),
                            detail.lines().stream().map(one -> line(names, one)).toList());
                })
                .toList();
    }

    private static CompareView.FindingLine finding(
            ComparedBureau compared, EvaluationHead from, IndicatorNames names, FindingChange change) {
        String indicator = change.finding().finding().indicator();
        String id = change.finding().finding().id();
        boolean now = compared.result().sheet().lines().stream()
                .flatMap(line -> line.findings().stream())
                .anyMatch(one -> one.finding().id().equals(id));
        String period = now ? compared.result().head().period() : from.period();
        String bureau = now
                ? compared.result().sheet().bureau()
                : change.finding().finding().bureau();
        return new CompareView.FindingLine(
                indicator,
                names.indicator(indicator),
                change.finding().finding().message(),
                change.before(),
                change.after(),
                "/periods/" + period + "/bureaus/" + bureau + "/lines/" + indicator);
    }

    private static CompareView.IndicatorLine line(IndicatorNames names, LineChange change) {
        return new CompareView.IndicatorLine(
                change.indicator(),
                names.indicator(change.indicator()),
                change.before() == null ? null : change.before().outcome(),
                change.after() == null ? null : change.after().outcome(),
                change.before() == null ? null : change.before().points(),
                change.after() == null ? null : change.after().points());
    }
}
