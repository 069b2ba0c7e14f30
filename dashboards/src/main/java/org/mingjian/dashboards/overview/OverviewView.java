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

    /** The grades as the verdict tells them: a veto is one of the lowest. */
    public List<RankingGroup.GradeCount> verdict() {
        return grades.stream()
                .filter(one -> one.grade() != Badge.VETO)
                .map(one -> one.grade() == Badge.FAIL
                        ? new RankingGroup.GradeCount(Badge.FAIL, one.count() + vetoes())
                        : one)
                .toList();
    }

    /** How many were vetoed. */
    public long vetoes() {
        return count(Badge.VETO);
    }

    /** Whether all of the lowest grade were vetoed, at least one. */
    public boolean vetoesOnly() {
        return vetoes() > 0 && count(Badge.FAIL) == 0;
    }

    /** How many more or fewer than in the period before, a veto told as the verdict does. */
    public long change(Badge grade) {
        long own = changes.getOrDefault(grade, 0L);
        return grade == Badge.FAIL ? own + changes.getOrDefault(Badge.VETO, 0L) : own;
    }

    private long count(Badge grade) {
        return grades.stream()
                .filter(one -> one.grade() == grade)
                .mapToLong(RankingGroup.GradeCount::count)
                .sum();
    }
}
