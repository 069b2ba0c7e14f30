// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.DistributionChart;
import org.mingjian.dashboards.chart.GroupDistribution;
import org.mingjian.dashboards.chart.StripPaper;
import org.mingjian.dashboards.page.Grades;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;

/** The scores of the group as dots without names, the own one larger. */
final class SheetDistribution {
    private static final StripPaper PAPER = new StripPaper(360, 46, true);

    private SheetDistribution() {}

    /** Empty where the reader may not see the group, or nobody was scored. */
    static Optional<Chart> chart(BureauResult result, Words words, NumberFormats figures) {
        GroupFigures known = result.group();
        BigDecimal median = known == null ? null : known.median();
        if (known == null || median == null) {
            return Optional.empty();
        }
        GroupDistribution strip = new GroupDistribution("", dots(result, known), median, "");
        return Optional.of(DistributionChart.of(
                "group",
                words.of("sheet.group"),
                words.of("sheet.group.description", known.scores().size(), figures.points(median)),
                PAPER,
                List.of(strip),
                "",
                Grades.lines(result.scheme(), words)));
    }

    private static List<GroupDistribution.Dot> dots(BureauResult result, GroupFigures known) {
        List<BigDecimal> others = new ArrayList<>(known.scores());
        List<GroupDistribution.Dot> dots = new ArrayList<>();
        BigDecimal own = result.sheet().score();
        if (own != null && others.remove(own)) {
            boolean veto = !result.sheet().veto().isEmpty();
            dots.add(new GroupDistribution.Dot(own, veto ? GroupDistribution.Kind.VETO : GroupDistribution.Kind.OWN));
        }
        others.forEach(score -> dots.add(new GroupDistribution.Dot(score, GroupDistribution.Kind.PEER)));
        return dots;
    }
}
