// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.GradeLine;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;

/** From the grade a scheme gives to its badge. */
public final class Grades {
    private static final Map<String, Badge> BY_WORD = Map.of(
            "优秀", Badge.EXCELLENT,
            "良好", Badge.GOOD,
            "合格", Badge.PASS,
            "不合格", Badge.FAIL);

    private Grades() {}

    /** Whether it is one of the four every scheme has so far. */
    static boolean isKnown(String grade) {
        return BY_WORD.containsKey(grade);
    }

    /**
     * The badge of a grade.
     *
     * @param grade code or Chinese word as the scheme writes it; empty: none yet
     * @param veto a confirmed veto decides
     */
    public static Badge badge(@Nullable String grade, boolean veto) {
        if (veto) {
            return Badge.VETO;
        }
        if (grade == null) {
            return Badge.NONE;
        }
        Badge byWord = BY_WORD.get(grade);
        return byWord != null
                ? byWord
                : Badge.grades().stream()
                        .filter(badge -> badge.name().equals(grade))
                        .findFirst()
                        .orElse(Badge.PASS);
    }

    /** Where the grades of a scheme begin, lowest first; the lowest, which begins at nothing, has no line. */
    public static List<GradeLine> lines(EvaluationScheme scheme, Words words) {
        return scheme.grades().stream()
                .filter(band -> band.from().signum() > 0)
                .sorted(Comparator.comparing(GradeBand::from))
                .map(band -> new GradeLine(words.grade(band.grade()), band.from()))
                .toList();
    }
}
