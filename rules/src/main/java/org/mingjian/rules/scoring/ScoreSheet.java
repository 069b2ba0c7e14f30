// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of one bureau in one evaluation (计分卡). {@code possible − Σ effective = got}; {@code base = 100 × got ÷
 * possible}, rounded once; {@code score = base + bonus} unless a veto stands.
 *
 * <p>A sheet whose findings, lines, dimensions and score do not add up to the hundredth cannot be made:
 * {@link IllegalStateException} names each sum that breaks.
 *
 * @param score two decimals, 0.00 to 100.00 plus bonus; empty when nothing was assessed or a veto stops scoring
 * @param base before bonus and veto; empty when nothing was assessed
 * @param got exact sum of points kept
 * @param possible exact sum of points assessed
 * @param bonus what was added, after gate and caps
 * @param veto indicators whose veto is confirmed
 * @param pendingVeto indicators whose veto awaits confirmation by two people
 * @param grade empty when there is no score or coverage is below the floor
 * @param coverage percent of applicable points that were assessed, two decimals
 * @param undecided lines and findings a person must still judge
 */
public record ScoreSheet(
        String bureau,
        String name,
        String group,
        @Nullable BigDecimal score,
        @Nullable BigDecimal base,
        BigDecimal got,
        BigDecimal possible,
        BigDecimal bonus,
        List<String> veto,
        List<String> pendingVeto,
        @Nullable String grade,
        BigDecimal coverage,
        int undecided,
        List<DimensionScore> dimensions,
        List<ScoreLine> lines,
        RectificationStanding rectification) {

    /** Where nothing is known of rectifications. */
    public ScoreSheet(
            String bureau,
            String name,
            String group,
            @Nullable BigDecimal score,
            @Nullable BigDecimal base,
            BigDecimal got,
            BigDecimal possible,
            BigDecimal bonus,
            List<String> veto,
            List<String> pendingVeto,
            @Nullable String grade,
            BigDecimal coverage,
            int undecided,
            List<DimensionScore> dimensions,
            List<ScoreLine> lines) {
        this(
                bureau,
                name,
                group,
                score,
                base,
                got,
                possible,
                bonus,
                veto,
                pendingVeto,
                grade,
                coverage,
                undecided,
                dimensions,
                lines,
                RectificationStanding.clear());
    }

    /** Sheets stored before rectifications stood beside the score lack theirs. */
    public ScoreSheet {
        rectification = Objects.requireNonNullElse(rectification, RectificationStanding.clear());
        veto = List.copyOf(veto);
        pendingVeto = List.copyOf(pendingVeto);
        dimensions = List.copyOf(dimensions);
        lines = List.copyOf(lines);
        new Reconciliation(dimensions, lines)
                .totals(possible, got, bonus)
                .score(score, base, Totals.base(got, possible), bonus, !veto.isEmpty())
                .check(bureau);
    }

    /** The same beside what became of the bureau's rectifications. */
    public ScoreSheet standing(RectificationStanding known) {
        return new ScoreSheet(
                bureau,
                name,
                group,
                score,
                base,
                got,
                possible,
                bonus,
                veto,
                pendingVeto,
                grade,
                coverage,
                undecided,
                dimensions,
                lines,
                known);
    }
}
