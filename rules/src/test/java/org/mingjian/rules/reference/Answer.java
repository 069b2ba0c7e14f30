// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.util.List;
import org.mingjian.rules.findings.Outcome;

/** What asking one indicator came to, before decisions and points. */
record Answer(Outcome outcome, List<Remark> remarks) {

    static Answer none(Outcome outcome) {
        return new Answer(outcome, List.of());
    }

    /** The outcome a list of remarks stands for. */
    static Outcome outcome(List<Remark> remarks) {
        if (remarks.stream().anyMatch(remark -> remark.outcome() == Outcome.VIOLATED)) {
            return Outcome.VIOLATED;
        }
        return remarks.stream().anyMatch(remark -> remark.outcome() == Outcome.PENDING)
                ? Outcome.PENDING
                : Outcome.SATISFIED;
    }
}
