// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.util.List;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.scheme.SchemeIndicator;

/**
 * One indicator's result after the office's decisions, before any points.
 *
 * @param result as the engine gave it
 * @param outcome after decisions
 * @param reason Chinese words or a code that say why; empty for plain outcomes
 * @param rulings ordered by reason, then subject
 */
record RuledLine(
        SchemeIndicator indicator, IndicatorResult result, Outcome outcome, String reason, List<Ruling> rulings) {

    RuledLine {
        rulings = List.copyOf(rulings);
    }

    String code() {
        return indicator.code();
    }

    List<Ruling> standing() {
        return rulings.stream().filter(Ruling::stands).toList();
    }

    /** Findings a person must judge; one for a line that is undecided as a whole. */
    int undecided() {
        int pending = (int) rulings.stream().filter(Ruling::pending).count();
        return pending == 0 && outcome.undecided() ? 1 : pending;
    }
}
