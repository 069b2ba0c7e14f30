// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.ManualScoringRule;

/**
 * An indicator of a bureau that people score, with all that was given in the present round. Who may know which of it is
 * decided by {@link #seen}.
 *
 * @param worth points of the indicator; zero under a veto
 * @param outcome of its line in the sheet as it stands
 * @param got points it has in that sheet
 * @param result what it came to; null while people score
 * @param open whether it may still be scored: the evaluation is in review and the newest of its period
 * @param published whether bureaus may know it
 */
record Scoring(
        ScoringId id,
        String scheme,
        String period,
        LocalDate from,
        LocalDate to,
        String bureauName,
        IndicatorKind kind,
        BigDecimal worth,
        ManualScoringRule rule,
        Outcome outcome,
        BigDecimal got,
        int round,
        @Nullable BigDecimal result,
        List<GivenScore> given,
        boolean open,
        boolean published) {

    Scoring {
        given = List.copyOf(given);
    }

    /** Under which audit trail and evidence know it. */
    String key() {
        return scheme + "/" + period + "/" + id.bureau() + "/" + id.indicator();
    }

    boolean both() {
        return given.size() >= 2;
    }

    /** By how much the first two differ; null before both have scored. */
    @Nullable
    BigDecimal difference() {
        return both() ? given.get(0).points().subtract(given.get(1).points()).abs() : null;
    }

    /** Whether a third person must settle. */
    boolean split() {
        return result == null
                && given.size() == 2
                && !rule.agree(given.get(0).points(), given.get(1).points(), worth);
    }

    Optional<GivenScore> of(String account) {
        return given.stream().filter(one -> one.isOf(account)).findFirst();
    }

    /** What a viewer may know: a scorer the own until both have scored, a bureau nothing before publication. */
    List<GivenScore> seen(Viewer viewer) {
        if (viewer.role() == Role.BUREAU) {
            return published && result != null ? given : List.of();
        }
        return both()
                ? given
                : given.stream().filter(one -> one.isOf(viewer.name())).toList();
    }

    /** The result, or what was delivered instead, for whom it is known. */
    @Nullable
    BigDecimal resultFor(Viewer viewer) {
        return viewer.role() == Role.BUREAU && !published
                ? null
                : result == null && state(viewer) == ScoringState.KNOWN && kind != IndicatorKind.VETO ? got : result;
    }

    ScoringState state(Viewer viewer) {
        if (viewer.role() == Role.BUREAU) {
            return !published ? ScoringState.OPEN : result != null ? ScoringState.DONE : atTheEnd();
        }
        if (result != null) {
            return ScoringState.DONE;
        }
        if (!open && given.isEmpty()) {
            return atTheEnd();
        }
        boolean scores = viewer.role() == Role.OFFICE && open;
        boolean gave = of(viewer.name()).isPresent();
        return switch (given.size()) {
            case 0 -> known() ? ScoringState.KNOWN : scores ? ScoringState.MINE : ScoringState.OPEN;
            case 1 -> !scores ? ScoringState.HALF : gave ? ScoringState.OTHER : ScoringState.MINE;
            default -> scores && !gave ? ScoringState.SETTLE : ScoringState.THIRD;
        };
    }

    private ScoringState atTheEnd() {
        return known() ? ScoringState.KNOWN : ScoringState.NONE;
    }

    /** Whether the sheet has a score that was delivered. */
    private boolean known() {
        return outcome == Outcome.SATISFIED || outcome == Outcome.VIOLATED;
    }
}
