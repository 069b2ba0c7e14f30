// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.ChartRenderer;
import org.mingjian.dashboards.chart.DistributionChart;
import org.mingjian.dashboards.chart.GradeLine;
import org.mingjian.dashboards.chart.GroupDistribution;
import org.mingjian.dashboards.page.GradeBadge;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.ranking.PeriodRanking;
import org.mingjian.dashboards.ranking.RankingGroup;
import org.mingjian.dashboards.ranking.RankingView;
import org.mingjian.dashboards.ranking.Standing;
import org.mingjian.rules.scheme.GradeBand;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sums a ranking up to its overview. */
@Component
public final class OverviewComposer {
    private static final int WIDTH = 1216;

    private final Words words;
    private final NumberFormats figures;
    private final ChartRenderer charts;

    OverviewComposer(Words words, NumberFormats figures, ChartRenderer charts) {
        this.words = words;
        this.figures = figures;
        this.charts = charts;
    }

    public Mono<OverviewView> compose(PeriodRanking ranking) {
        List<RankingGroup> groups = RankingView.of(ranking, null, null, true).groups();
        Mono<String> drawn = groups.stream().allMatch(group -> group.median() == null)
                ? Mono.just("")
                : charts.svg(distribution(ranking, groups));
        return drawn.map(svg -> view(ranking, groups, svg));
    }

    private static OverviewView view(PeriodRanking ranking, List<RankingGroup> groups, String svg) {
        List<Standing> all = ranking.standings();
        return new OverviewView(
                ranking,
                all.size(),
                RankingGroup.grades(all),
                changes(all),
                all.stream().mapToLong(Standing::assessed).sum(),
                all.stream().mapToLong(Standing::notApplicable).sum(),
                all.stream().mapToLong(Standing::unassessed).sum(),
                all.stream().mapToLong(Standing::errors).sum(),
                svg,
                groups);
    }

    private static Map<GradeBadge, Long> changes(List<Standing> all) {
        Map<GradeBadge, Long> changes = new EnumMap<>(GradeBadge.class);
        for (Standing one : all) {
            List<PeriodScore> history = one.history();
            if (history.size() > 1) {
                PeriodScore before = history.get(history.size() - 2);
                changes.merge(Grades.badge(one.place().grade(), one.place().veto()), 1L, Long::sum);
                changes.merge(Grades.badge(before.grade(), before.veto()), -1L, Long::sum);
            }
        }
        return changes;
    }

    private Chart distribution(PeriodRanking ranking, List<RankingGroup> groups) {
        return DistributionChart.of(
                "distribution",
                words.of("overview.distribution"),
                words.of("overview.distribution.description"),
                WIDTH,
                groups.stream().flatMap(group -> strip(group).stream()).toList(),
                ranking.scheme().grades().stream()
                        .filter(band -> band.from().signum() > 0)
                        .sorted(Comparator.comparing(GradeBand::from))
                        .map(band -> new GradeLine(band.grade(), band.from()))
                        .toList());
    }

    private Optional<GroupDistribution> strip(RankingGroup group) {
        BigDecimal median = group.median();
        if (median == null) {
            return Optional.empty();
        }
        List<GroupDistribution.Dot> dots = group.rows().stream()
                .map(row -> row.standing().place())
                .filter(place -> place.score() != null)
                .map(place -> new GroupDistribution.Dot(
                        Objects.requireNonNull(place.score()),
                        place.veto() ? GroupDistribution.Kind.VETO : GroupDistribution.Kind.PEER))
                .toList();
        String counts =
                group.grades().stream().map(one -> String.valueOf(one.count())).collect(Collectors.joining("/"));
        return Optional.of(new GroupDistribution(group.title(), dots, median, figures.points(median) + "  " + counts));
    }
}
