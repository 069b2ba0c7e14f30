// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the grade a scheme gives to its badge. */
public final class Grades {
    private static final Map<String, GradeBadge> BY_WORD = Map.of(
            "优秀", GradeBadge.EXCELLENT,
            "良好", GradeBadge.GOOD,
            "合格", GradeBadge.PASS,
            "不合格", GradeBadge.FAIL);

    private Grades() {}

    /**
     * The badge of a grade.
     *
     * @param grade code or Chinese word as the scheme writes it; empty: none yet
     * @param veto a confirmed veto decides
     */
    public static GradeBadge badge(@Nullable String grade, boolean veto) {
        if (veto) {
            return GradeBadge.VETO;
        }
        if (grade == null) {
            return GradeBadge.NONE;
        }
        GradeBadge byWord = BY_WORD.get(grade);
        return byWord != null
                ? byWord
                : Arrays.stream(GradeBadge.values())
                        .filter(badge -> badge.name().equals(grade))
                        .findFirst()
                        .orElse(GradeBadge.PASS);
    }
}
