// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.overview;

import java.util.List;
import java.util.Map;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.ranking.PeriodRanking;
import org.mingjian.dashboards.ranking.RankingGroup;

/**
 * A period at a glance.
 *
 * @param total bureaus listed
 * @param grades how many have each grade
 * @param changes the same against the period before, by grade; empty without one
 * @param assessed lines assessed
 * @param unassessed lines without evidence or waiting for a person
 * @param distributionSvg the strips of all groups; empty when nobody was scored
 * @param phoneSvg the same for a narrow screen
 * @param groups a row for each group
 */
public record OverviewView(
        PeriodRanking ranking,
        int total,
        List<RankingGroup.GradeCount> grades,
        Map<Badge, Long> changes,
        long assessed,
        long notApplicable,
        long unassessed,
        long errors,
        String distributionSvg,
        String phoneSvg,
        List<RankingGroup> groups) {
    public OverviewView {
        grades = List.copyOf(grades);
        groups = List.copyOf(groups);
    }
}
