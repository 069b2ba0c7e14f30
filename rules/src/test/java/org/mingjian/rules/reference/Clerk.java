// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.NotApplicableTreatment;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scheme.VetoTreatment;

/** Scores a bureau as a conscientious clerk would with paper, calendar and scheme. */
final class Clerk {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private Clerk() {}

    static Sheet score(Docket docket) {
        EvaluationScheme scheme = docket.scheme();
        List<Line> lines = new ArrayList<>();
        for (SchemeIndicator chosen : scheme.indicators()) {
            Line line = new Line(chosen, Questions.ask(docket, chosen));
            new Verdicts(docket).lay(line);
            material(docket, line);
            lines.add(line);
        }
        if (scheme.notApplicable() == NotApplicableTreatment.REDISTRIBUTE) {
            Shares.give(lines);
        }
        List<Line> scored = ofKind(lines, IndicatorKind.DEDUCTION);
        Prices.charge(scored, scheme.exclusive());
        return sheet(scheme, lines, scored);
    }

    /** Material that did not come by the scheme's day costs all points. */
    private static void material(Docket docket, Line line) {
        String due = line.chosen.materialDueOn();
        if (due != null
                && line.original == Outcome.NO_EVIDENCE
                && line.outcome != Outcome.NOT_APPLICABLE
                && docket.asOf().isAfter(LocalDate.parse(due))) {
            line.outcome = Outcome.VIOLATED;
            Remark missing = new Remark("MATERIAL_MISSING", "", Outcome.VIOLATED, 1, Map.of());
            line.charges.add(new Charge(missing));
        }
    }

    private static Sheet sheet(EvaluationScheme scheme, List<Line> lines, List<Line> scored) {
        BigDecimal possible = sum(scored.stream().filter(Line::assessed).map(line -> line.points));
        BigDecimal got =
                possible.subtract(sum(scored.stream().filter(Line::assessed).map(Line::effective)));
        BigDecimal applicable = sum(scored.stream()
                .filter(line -> line.outcome != Outcome.NOT_APPLICABLE)
                .map(line -> line.points));
        BigDecimal base = possible.signum() == 0 ? null : percent(got.max(BigDecimal.ZERO), possible);
        BigDecimal coverage = possible.signum() == 0 ? Line.NOTHING : percent(possible, applicable);
        List<String> veto = vetoes(lines, Outcome.VIOLATED);
        boolean open =
                base != null && veto.isEmpty() && base.compareTo(scheme.bonus().gate()) >= 0;
        BigDecimal bonus = open ? bonus(lines, scheme.bonus().cap()) : Line.NOTHING;
        BigDecimal score = base == null ? null : base.add(bonus);
        if (!veto.isEmpty() && scheme.veto().action() == VetoTreatment.Action.STOP) {
            score = null;
        } else if (!veto.isEmpty() && score != null) {
            score = score.min(scheme.veto().value().setScale(2));
        }
        return new Sheet(
                lines,
                got,
                possible,
                base,
                bonus,
                score,
                grade(scheme, score, coverage, !veto.isEmpty()),
                coverage,
                veto,
                vetoes(lines, Outcome.PENDING));
    }

    private static BigDecimal bonus(List<Line> lines, BigDecimal cap) {
        BigDecimal left = cap.setScale(2);
        BigDecimal sum = Line.NOTHING;
        for (Line line : ofKind(lines, IndicatorKind.BONUS)) {
            if (line.outcome == Outcome.SATISFIED) {
                BigDecimal earned = sum(line.charges.stream()
                        .filter(charge -> charge.remark().outcome() == Outcome.SATISFIED)
                        .map(charge -> Prices.of(line, charge.remark())));
                line.bonus = earned.min(line.cap).min(left);
                left = left.subtract(line.bonus);
                sum = sum.add(line.bonus);
            }
        }
        return sum;
    }

    private static String grade(EvaluationScheme scheme, BigDecimal score, BigDecimal coverage, boolean veto) {
        if (veto) {
            return scheme.veto().grade();
        }
        if (score == null || coverage.compareTo(scheme.ranking().coverageFloor()) < 0) {
            return null;
        }
        return scheme.grades().stream()
                .filter(band -> score.compareTo(band.from()) >= 0)
                .findFirst()
                .map(GradeBand::grade)
                .orElse(null);
    }

    private static List<String> vetoes(List<Line> lines, Outcome outcome) {
        return ofKind(lines, IndicatorKind.VETO).stream()
                .filter(line -> line.outcome == outcome)
                .map(line -> line.chosen.code())
                .toList();
    }

    private static List<Line> ofKind(List<Line> lines, IndicatorKind kind) {
        return lines.stream().filter(line -> line.chosen.kind() == kind).toList();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return HUNDRED.multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(java.util.stream.Stream<BigDecimal> amounts) {
        return amounts.reduce(Line.NOTHING, BigDecimal::add);
    }
}
