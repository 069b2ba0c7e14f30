// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.yaml.NearName;
import org.mingjian.rules.yaml.YamlMapping;

/** Deductions of an indicator by reason: the rulebook's, replaced whole where the edition has its own. */
final class DeductionsReader {

    /** Reason and measure of what two people took off, see {@code manual-scores}. */
    private static final String MANUAL_SCORE = "MANUAL_SCORE";

    private static final String LOST = "lost";

    private DeductionsReader() {}

    static SortedMap<String, Deduction> read(YamlMapping indicatorYaml, Indicator indicator, Automation automation) {
        var deductions = automation == Automation.MANUAL ? manualScore() : new TreeMap<String, Deduction>();
        indicator.reasons().forEach(reason -> deductions.put(reason.code(), reason.deduction()));
        if (!indicatorYaml.given("deductions")) {
            return deductions;
        }
        YamlMapping yaml = indicatorYaml.mapping("deductions");
        for (String reason : yaml.names()) {
            if (!deductions.containsKey(reason)) {
                yaml.defect(
                        reason,
                        "unknown reason " + reason + " of " + indicator.id()
                                + NearName.hint(reason, deductions.keySet()));
            } else {
                deductions.put(reason, deduction(yaml.mapping(reason)));
            }
        }
        return deductions;
    }

    static SortedMap<String, Deduction> manualScore() {
        var deduction = new Deduction(Deduction.Mode.MEASURE, null, null, null, LOST, List.of(), false);
        return new TreeMap<>(java.util.Map.of(MANUAL_SCORE, deduction));
    }

    private static Deduction deduction(YamlMapping yaml) {
        if (!yaml.given("mode")) {
            yaml.keysInAnyOrder("mode");
            return Deduction.none();
        }
        Deduction.Mode mode = yaml.word("mode", Deduction.Mode.class);
        yaml.keysInAnyOrder(keys(mode));
        return new Deduction(
                mode,
                yaml.given("amount") ? amount(yaml) : null,
                textIfGiven(yaml, "numerator"),
                textIfGiven(yaml, "denominator"),
                textIfGiven(yaml, "measure"),
                tiers(yaml),
                yaml.given("serious") && yaml.truth("serious"));
    }

    private static String[] keys(Deduction.Mode mode) {
        return switch (mode) {
            case PER_OCCURRENCE -> new String[] {"mode", "amount", "serious?"};
            case RATIO -> new String[] {"mode", "amount?", "numerator", "denominator", "serious?"};
            case TIER -> new String[] {"mode", "measure", "tiers", "serious?"};
            case MEASURE -> new String[] {"mode", "measure", "serious?"};
            case ALL, NONE -> new String[] {"mode", "serious?"};
        };
    }

    private static List<Deduction.Tier> tiers(YamlMapping yaml) {
        var tiers = new ArrayList<Deduction.Tier>();
        for (YamlMapping tier : yaml.given("tiers") ? yaml.mappings("tiers") : List.<YamlMapping>of()) {
            tier.keysInAnyOrder("above", "amount");
            BigDecimal above = tier.decimal("above");
            if (!tiers.isEmpty() && above.compareTo(tiers.get(tiers.size() - 1).above()) <= 0) {
                tier.defect("above", "tiers are not ascending: " + above);
            }
            tiers.add(new Deduction.Tier(above, amount(tier)));
        }
        if (yaml.has("tiers") && tiers.isEmpty()) {
            yaml.defect("tiers", "tiers are empty");
        }
        return tiers;
    }

    private static BigDecimal amount(YamlMapping yaml) {
        BigDecimal amount = yaml.decimal("amount");
        if (amount.signum() < 0) {
            yaml.defect("amount", "amount " + amount + " is below 0");
        }
        return amount;
    }

    private static @Nullable String textIfGiven(YamlMapping yaml, String key) {
        return yaml.given(key) ? yaml.text(key) : null;
    }
}
