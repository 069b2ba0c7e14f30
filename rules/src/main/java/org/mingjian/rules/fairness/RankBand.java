// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingjian.rules.ranking.RankedBureau;

/**
 * Neighbours of one ranking none of whom is further from the next than the noise of a re-assessment (并列区间): assessed once
 * more, their order might be another.
 *
 * @param bureaus in their order, at least two
 */
public record RankBand(String group, List<RankedBureau> bureaus) {

    public RankBand {
        bureaus = List.copyOf(bureaus);
    }

    /** Place of the first. */
    public int from() {
        return Objects.requireNonNull(bureaus.get(0).rank());
    }

    /** Place of the last. */
    public int to() {
        return Objects.requireNonNull(bureaus.get(bureaus.size() - 1).rank());
    }

    /** Points between the first and the last. */
    public BigDecimal width() {
        return Objects.requireNonNull(bureaus.get(0).score())
                .subtract(Objects.requireNonNull(bureaus.get(bureaus.size() - 1).score()));
    }

    /** @param ranked of one group, in their order */
    static List<RankBand> of(String group, List<RankedBureau> ranked, BigDecimal noise) {
        List<RankBand> bands = new ArrayList<>();
        List<RankedBureau> run = new ArrayList<>();
        for (RankedBureau one : ranked) {
            if (!run.isEmpty() && !near(run.get(run.size() - 1), one, noise)) {
                close(group, run, bands);
            }
            run.add(one);
        }
        close(group, run, bands);
        return bands;
    }

    private static void close(String group, List<RankedBureau> run, List<RankBand> bands) {
        if (run.size() > 1) {
            bands.add(new RankBand(group, run));
        }
        run.clear();
    }

    private static boolean near(RankedBureau one, RankedBureau next, BigDecimal noise) {
        BigDecimal apart = Objects.requireNonNull(one.score()).subtract(Objects.requireNonNull(next.score()));
        return apart.abs().compareTo(noise) <= 0;
    }
}
