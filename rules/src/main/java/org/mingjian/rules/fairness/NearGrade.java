// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.GradeBand;

/**
 * A bureau so near the start of a grade that a re-assessment might give it another (等次线附近). One under a veto is not: its grade
 * does not follow from its score.
 *
 * @param above points above the start of the grade; below 0 where it is missed
 */
public record NearGrade(RankedBureau bureau, String grade, BigDecimal from, BigDecimal above) {

    static List<NearGrade> of(List<RankedBureau> ranked, List<GradeBand> grades, BigDecimal noise) {
        List<NearGrade> near = new ArrayList<>();
        for (GradeBand band : grades) {
            for (RankedBureau one : ranked) {
                BigDecimal score = one.score();
                if (score != null && !one.veto() && band.from().signum() > 0) {
                    BigDecimal above = score.subtract(band.from());
                    if (above.abs().compareTo(noise) <= 0) {
                        near.add(new NearGrade(one, band.grade(), band.from(), above));
                    }
                }
            }
        }
        return near;
    }
}
