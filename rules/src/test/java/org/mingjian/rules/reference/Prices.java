// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.ExclusiveGroup;

/** From remarks to points: each deduction rounded at its finding, then one subject once, then the cap of the line. */
final class Prices {

    private Prices() {}

    /** What a remark costs by its own deduction. */
    static BigDecimal of(Line line, Remark remark) {
        Deduction deduction = line.chosen.deductions().get(remark.reason());
        if (remark.reason().equals("MANUAL_SCORE")) {
            return scaled(line, remark.measures().get("lost"));
        }
        if (remark.reason().equals("MATERIAL_MISSING")) {
            return line.points;
        }
        BigDecimal times = BigDecimal.valueOf(remark.occurrences());
        return switch (deduction.mode()) {
            case NONE -> Line.NOTHING;
            case ALL -> line.points;
            case PER_OCCURRENCE -> scaled(line, deduction.amount().multiply(times));
            case MEASURE -> scaled(line, remark.measures().get(deduction.measure()));
            case TIER -> scaled(line, tier(deduction, remark).multiply(times));
            case RATIO ->
                ratio(line, deduction.amount())
                        .multiply(remark.measures().get(deduction.numerator()))
                        .divide(
                                line.chosen.points().multiply(remark.measures().get(deduction.denominator())),
                                2,
                                RoundingMode.HALF_UP);
        };
    }

    /** All points of the line, or an amount in proportion to them, times what the scheme gave the line. */
    private static BigDecimal ratio(Line line, BigDecimal amount) {
        return line.points.multiply(amount == null ? line.chosen.points() : amount);
    }

    private static BigDecimal tier(Deduction deduction, Remark remark) {
        BigDecimal amount = BigDecimal.ZERO;
        for (Deduction.Tier tier : deduction.tiers()) {
            if (remark.measures().get(deduction.measure()).compareTo(tier.above()) > 0) {
                amount = tier.amount();
            }
        }
        return amount;
    }

    /** In proportion where the line's points were raised. */
    private static BigDecimal scaled(Line line, BigDecimal amount) {
        if (line.chosen.points().signum() == 0) {
            return amount.setScale(2, RoundingMode.HALF_UP);
        }
        return amount.multiply(line.points).divide(line.chosen.points(), 2, RoundingMode.HALF_UP);
    }

    /** Prices every violation; lines of an exclusive group in its order, each subject only for what is above before. */
    static void charge(List<Line> lines, List<ExclusiveGroup> groups) {
        for (Line line : lines) {
            line.charges = new ArrayList<>(line.charges.stream()
                    .map(charge ->
                            charge.remark().outcome() == Outcome.VIOLATED && line.outcome != Outcome.NOT_APPLICABLE
                                    ? charge.priced(of(line, charge.remark()))
                                    : charge)
                    .toList());
            if (groups.stream().noneMatch(group -> group.indicators().contains(line.chosen.code()))) {
                limit(line);
            }
        }
        for (ExclusiveGroup group : groups) {
            Map<String, BigDecimal> taken = new TreeMap<>();
            for (String code : group.indicators()) {
                lines.stream().filter(line -> line.chosen.code().equals(code)).forEach(line -> once(line, taken));
            }
        }
    }

    private static void once(Line line, Map<String, BigDecimal> taken) {
        Map<String, BigDecimal> above = new TreeMap<>();
        line.charges.forEach(charge -> above.merge(charge.remark().subject(), charge.effective(), BigDecimal::add));
        above.replaceAll((subject, sum) ->
                sum.subtract(taken.getOrDefault(subject, Line.NOTHING)).max(Line.NOTHING));
        for (int i = 0; i < line.charges.size(); i++) {
            Charge charge = line.charges.get(i);
            String subject = charge.remark().subject();
            BigDecimal cost = charge.effective().min(above.get(subject));
            above.merge(subject, cost, BigDecimal::subtract);
            line.charges.set(i, charge.costing(cost));
        }
        limit(line);
        line.charges.forEach(charge -> taken.merge(charge.remark().subject(), charge.effective(), BigDecimal::add));
    }

    private static void limit(Line line) {
        BigDecimal left = line.cap;
        for (int i = 0; i < line.charges.size(); i++) {
            Charge charge = line.charges.get(i);
            BigDecimal cost = charge.effective().min(left);
            left = left.subtract(cost);
            line.charges.set(i, charge.costing(cost));
        }
    }
}
