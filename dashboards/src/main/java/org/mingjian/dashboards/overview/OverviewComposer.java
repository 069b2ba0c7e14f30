// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.overview;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.ChartRenderer;
import org.mingjian.dashboards.chart.DistributionChart;
import org.mingjian.dashboards.chart.GroupDistribution;
import org.mingjian.dashboards.chart.StripPaper;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.ranking.PeriodRanking;
import org.mingjian.dashboards.ranking.RankingGroup;
import org.mingjian.dashboards.ranking.RankingView;
import org.mingjian.dashboards.ranking.Standing;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sums a ranking up to its overview. */
@Component
public final class OverviewComposer {
    private static final StripPaper SCREEN = StripPaper.beside(1216);
    private static final StripPaper PHONE = StripPaper.above(358);

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
        if (groups.stream().allMatch(group -> group.median() == null)) {
            return Mono.just(view(ranking, groups, "", ""));
        }
        return Mono.zip(
                        charts.svg(distribution("distribution", ranking, groups, SCREEN)),
                        charts.svg(distribution("distribution-phone", ranking, groups, PHONE)))
                .map(drawn -> view(ranking, groups, drawn.getT1(), drawn.getT2()));
    }

    /** All bureaus as dots for documents; empty where no group has a median. */
    Optional<Chart> distribution(PeriodRanking ranking) {
        List<RankingGroup> groups = RankingView.of(ranking, null, null, true).groups();
        return groups.stream().allMatch(group -> group.median() == null)
                ? Optional.empty()
                : Optional.of(distribution("distribution", ranking, groups, SCREEN));
    }

    private static OverviewView view(PeriodRanking ranking, List<RankingGroup> groups, String wide, String narrow) {
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
                wide,
                narrow,
                groups);
    }

    private static Map<Badge, Long> changes(List<Standing> all) {
        Map<Badge, Long> changes = new EnumMap<>(Badge.class);
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

    private Chart distribution(String id, PeriodRanking ranking, List<RankingGroup> groups, StripPaper paper) {
        boolean undecided = ranking.standings().stream()
                .anyMatch(one -> one.place().grade() == null && !one.place().veto());
        return DistributionChart.of(
                id,
                words.of("overview.distribution"),
                words.of("overview.distribution.description"),
                paper,
                groups.stream()
                        .flatMap(group -> strip(group, undecided).stream())
                        .toList(),
                words.of(undecided ? "overview.strips.head.undecided" : "overview.strips.head"),
                Grades.lines(ranking.scheme(), words));
    }

    private Optional<GroupDistribution> strip(RankingGroup group, boolean undecided) {
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
        String figuresOfGroup = figures.points(median) + "　" + counts(group, undecided);
        return Optional.of(new GroupDistribution(group.title(), dots, median, figuresOfGroup));
    }

    /** Bureaus by grade, best first; a veto counts as the lowest grade. */
    private static String counts(RankingGroup group, boolean undecided) {
        Map<Badge, Long> counts = group.grades().stream()
                .collect(Collectors.toMap(
                        one -> one.grade() == Badge.VETO ? Badge.FAIL : one.grade(),
                        RankingGroup.GradeCount::count,
                        Long::sum));
        return Badge.grades().stream()
                .filter(grade -> grade != Badge.VETO && (undecided || grade != Badge.NONE))
                .map(grade -> String.valueOf(counts.getOrDefault(grade, 0L)))
                .collect(Collectors.joining("/"));
    }
}
