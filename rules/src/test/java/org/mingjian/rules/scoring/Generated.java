// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.Edition;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;

/** A seeded scheme and what was found under it: all modes, caps, exclusive groups, vetoes, bonuses and outcomes mixed. */
final class Generated {

    static final List<String> REASONS = List.of("EACH", "SHARE", "TIERS", "TAKEN", "ALL", "SERIOUS");
    private static final List<String> DIMENSIONS = List.of("JC", "JD", "YS");
    private static final List<String> SUBJECTS = List.of("", "S1", "S2", "S3");

    /** A violation as data, so that one can be added or left out. */
    record Violation(String indicator, String reason, String subject, int occurrences, String measure) {

        void to(Found found) {
            var measures = Map.of("lost", measure, "part", "1", "whole", Integer.toString(2 + occurrences));
            found.violated(indicator, reason, subject, occurrences, measures);
        }
    }

    private final Edition edition;
    private EvaluationScheme scheme;
    final List<String> indicators = new ArrayList<>();
    final Map<String, Outcome> outcomes = new TreeMap<>();
    final List<Violation> violations = new ArrayList<>();
    final boolean veto;
    final boolean bonus;
    private final RandomGenerator random;

    Generated(RandomGenerator random) {
        this.random = random;
        this.edition = edition();
        this.scheme = edition.scheme();
        for (String indicator : indicators) {
            int chance = random.nextInt(10);
            if (chance < 4) {
                int count = 1 + random.nextInt(3);
                for (int i = 0; i < count; i++) {
                    violations.add(violation(indicator));
                }
            } else if (chance > 6) {
                outcomes.put(
                        indicator,
                        List.of(Outcome.NOT_APPLICABLE, Outcome.NO_EVIDENCE, Outcome.ERROR, Outcome.PENDING)
                                .get(random.nextInt(4)));
            }
        }
        veto = random.nextInt(6) == 0;
        bonus = random.nextInt(3) == 0;
    }

    Violation violation(String indicator) {
        return new Violation(
                indicator,
                REASONS.get(random.nextInt(REASONS.size())),
                SUBJECTS.get(random.nextInt(SUBJECTS.size())),
                1 + random.nextInt(4),
                amount(3));
    }

    EvaluationScheme scheme() {
        return scheme;
    }

    /** The same case under a scheme that deducts more for one reason of one indicator, from now on. */
    Generated withAHigherDeduction() {
        String code = indicators.get(random.nextInt(indicators.size()));
        SchemeIndicator old = scheme.indicator(code).orElseThrow();
        var deductions = new TreeMap<>(old.deductions());
        String reason = List.of("EACH", "SHARE", "TIERS", "SERIOUS").get(random.nextInt(4));
        deductions.computeIfPresent(reason, (key, deduction) -> higher(deduction, old.points()));
        scheme = edition.deduction(code, old.points().toString(), old.cap().toString(), deductions)
                .scheme();
        return this;
    }

    private Deduction higher(Deduction old, BigDecimal points) {
        var more = new BigDecimal(amount(1));
        BigDecimal amount = old.amount() == null ? points : old.amount();
        int raised = random.nextInt(2);
        var tiers = new ArrayList<Deduction.Tier>();
        for (Deduction.Tier tier : old.tiers()) {
            boolean chosen = tiers.size() == raised;
            tiers.add(chosen ? new Deduction.Tier(tier.above(), tier.amount().add(more)) : tier);
        }
        return new Deduction(
                old.mode(), amount.add(more), old.numerator(), old.denominator(), old.measure(), tiers, old.serious());
    }

    ScoreSheet score() {
        return score(violations, outcomes);
    }

    ScoreSheet score(List<Violation> found, Map<String, Outcome> outcomesNow) {
        var bureau = new Found("BUREAU1", "G1");
        outcomesNow.forEach(bureau::outcome);
        found.forEach(violation -> violation.to(bureau));
        if (veto) {
            bureau.confirmedVeto("VT-01", "R", "S1");
        }
        if (bonus) {
            bureau.earned("JF-01", "B", 2);
        }
        return bureau.score(scheme);
    }

    private Edition edition() {
        var edition = new Edition();
        for (String dimension : DIMENSIONS) {
            int count = 1 + random.nextInt(3);
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 1; i <= count; i++) {
                String code = dimension + "-0" + i;
                BigDecimal points = new BigDecimal(amount(5));
                BigDecimal cap = random.nextBoolean() ? points : points.min(new BigDecimal(amount(2)));
                edition.deduction(code, points.toString(), cap.toString(), deductions());
                indicators.add(code);
                sum = sum.add(points);
            }
            if (random.nextInt(3) == 0) {
                edition.dimensionCap(
                        dimension, sum.min(new BigDecimal(amount(3))).toString());
            }
        }
        exclusive(edition);
        if (random.nextBoolean()) {
            edition.redistribute();
        }
        if (random.nextInt(4) == 0) {
            edition.vetoStops();
        }
        return edition.veto("VT-01")
                .bonus("JF-01", amount(2), Map.of("B", Deduction.perOccurrence(new BigDecimal(amount(2)))))
                .bonusRule(random.nextBoolean() ? "80.00" : "0.00", amount(2));
    }

    private void exclusive(Edition edition) {
        var left = new ArrayList<>(indicators);
        while (left.size() >= 2 && random.nextInt(3) > 0) {
            var members = new ArrayList<String>();
            int size = Math.min(left.size(), 2 + random.nextInt(3));
            for (int i = 0; i < size; i++) {
                members.add(left.remove(random.nextInt(left.size())));
            }
            edition.exclusive(members.toArray(String[]::new));
        }
    }

    private Map<String, Deduction> deductions() {
        var each = new BigDecimal(amount(1));
        return Map.of(
                "EACH", Deduction.perOccurrence(each),
                "SHARE", new Deduction(Deduction.Mode.RATIO, null, "part", "whole", null, List.of(), false),
                "TIERS",
                        new Deduction(
                                Deduction.Mode.TIER,
                                null,
                                null,
                                null,
                                "lost",
                                List.of(
                                        new Deduction.Tier(BigDecimal.ZERO, each),
                                        new Deduction.Tier(BigDecimal.ONE, each.add(BigDecimal.ONE))),
                                false),
                "TAKEN", new Deduction(Deduction.Mode.MEASURE, null, null, null, "lost", List.of(), false),
                "ALL", new Deduction(Deduction.Mode.ALL, null, null, null, null, List.of(), false),
                "SERIOUS", new Deduction(Deduction.Mode.PER_OCCURRENCE, each, null, null, null, List.of(), true));
    }

    private String amount(int upTo) {
        return BigDecimal.valueOf(1 + random.nextInt(100 * upTo), 2).toString();
    }
}
