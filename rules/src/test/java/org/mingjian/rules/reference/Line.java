// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.scheme.SchemeIndicator;

/** One indicator on the clerk's sheet, filled in step by step. */
final class Line {

    static final BigDecimal NOTHING = new BigDecimal("0.00");

    final SchemeIndicator chosen;
    final Outcome original;
    Outcome outcome;
    BigDecimal points;
    BigDecimal cap;
    BigDecimal bonus = NOTHING;
    List<Charge> charges = new ArrayList<>();

    Line(SchemeIndicator chosen, Answer answer) {
        this.chosen = chosen;
        this.original = answer.outcome();
        this.outcome = answer.outcome();
        this.points = chosen.points().setScale(2);
        this.cap = chosen.cap().setScale(2);
        answer.remarks().forEach(remark -> charges.add(new Charge(remark)));
    }

    BigDecimal deducted() {
        return charges.stream().map(Charge::deducted).reduce(NOTHING, BigDecimal::add);
    }

    BigDecimal effective() {
        return charges.stream().map(Charge::effective).reduce(NOTHING, BigDecimal::add);
    }

    boolean assessed() {
        return outcome == Outcome.SATISFIED || outcome == Outcome.VIOLATED;
    }
}
