// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.ChartRenderer;
import org.mingjian.dashboards.page.CurrentCalendar;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.why.WhyLine;
import org.mingjian.dashboards.why.WhyLines;
import org.mingjian.dashboards.why.WhyTotal;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.Group;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lays a score sheet out for its page; the trend is drawn off the event loop. */
@Component
public final class SheetComposer {
    private final Words words;
    private final NumberFormats figures;
    private final Rulebook rulebook;
    private final WhyLines why;
    private final ChartRenderer charts;
    private final CurrentCalendar calendar;

    SheetComposer(
            Words words,
            NumberFormats figures,
            Rulebook rulebook,
            WhyLines why,
            ChartRenderer charts,
            CurrentCalendar calendar) {
        this.words = words;
        this.figures = figures;
        this.rulebook = rulebook;
        this.why = why;
        this.charts = charts;
        this.calendar = calendar;
    }

    /** @param open codes of the lines shown opened */
    public Mono<SheetView> compose(BureauResult result, Set<String> open) {
        return Mono.zip(trend(result), group(result, figures), dimensions(result))
                .map(drawn -> view(result, open, new SheetDrawings(drawn.getT1(), drawn.getT2(), drawn.getT3())));
    }

    private SheetView view(BureauResult result, Set<String> open, SheetDrawings drawings) {
        ScoreSheet sheet = result.sheet();
        List<WhyLine> lines = why.of(result.why(), open);
        WhyTotal total = why.total(sheet, lines);
        GradeBand next = next(result);
        BigDecimal score = sheet.score();
        return new SheetView(
                result,
                Grades.badge(sheet.grade(), !sheet.veto().isEmpty()),
                group(result),
                change(result),
                next,
                next == null || score == null ? null : next.from().subtract(score),
                SheetDimension.of(result, new IndicatorNames(rulebook, result.scheme())),
                squares(sheet),
                result.scheme().fullMarks(),
                lines,
                total,
                lines(sheet, IndicatorKind.BONUS)
                        .filter(line -> line.bonus().signum() > 0)
                        .toList(),
                lines(sheet, IndicatorKind.VETO)
                        .filter(line -> line.outcome() == Outcome.VIOLATED || line.outcome() == Outcome.PENDING)
                        .toList(),
                new Gains(result, rulebook, calendar.days()).list(),
                drawings);
    }

    private static Stream<ScoreLine> lines(ScoreSheet sheet, IndicatorKind kind) {
        return sheet.lines().stream().filter(line -> line.kind() == kind);
    }

    private static Map<Square.Kind, Long> squares(ScoreSheet sheet) {
        return lines(sheet, IndicatorKind.DEDUCTION)
                .collect(Collectors.groupingBy(
                        Square::kind, () -> new EnumMap<>(Square.Kind.class), Collectors.counting()));
    }

    private static String group(BureauResult result) {
        return result.scheme().groups().stream()
                .filter(group -> group.code().equals(result.sheet().group()))
                .map(Group::title)
                .findFirst()
                .orElse(result.sheet().group());
    }

    private static @Nullable BigDecimal change(BureauResult result) {
        List<PeriodScore> history = result.history();
        BigDecimal score = result.sheet().score();
        BigDecimal before =
                history.size() < 2 ? null : history.get(history.size() - 2).score();
        return score == null || before == null ? null : score.subtract(before);
    }

    private static @Nullable GradeBand next(BureauResult result) {
        BigDecimal score = result.sheet().score();
        return result.scheme().grades().stream()
                .filter(band -> score != null && band.from().compareTo(score) > 0)
                .min(Comparator.comparing(GradeBand::from))
                .orElse(null);
    }

    private Mono<List<SheetDrawings.Drawing>> dimensions(BureauResult result) {
        return Flux.fromIterable(DimensionTrends.charts(result, words))
                .concatMap(chart -> charts.svg(chart).map(svg -> new SheetDrawings.Drawing(chart.title(), svg)))
                .collectList();
    }

    private Mono<String> group(BureauResult result, NumberFormats figures) {
        return SheetDistribution.chart(result, words, figures).map(charts::svg).orElse(Mono.just(""));
    }

    private Mono<String> trend(BureauResult result) {
        return result.history().size() < 2 ? Mono.just("") : charts.svg(SheetTrend.chart(result, words));
    }
}
