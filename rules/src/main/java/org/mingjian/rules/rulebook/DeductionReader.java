// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads how a finding becomes points, in an indicator or in an edition of its own; each mode has its own keys. */
public final class DeductionReader {

    /** How a file checks its keys: in a fixed order, or in whatever order people wrote them. */
    @FunctionalInterface
    public interface KeyCheck {
        void check(YamlMapping yaml, String... allowed);
    }

    private final KeyCheck keys;

    public DeductionReader(KeyCheck keys) {
        this.keys = keys;
    }

    public Deduction read(YamlMapping yaml) {
        if (!yaml.has("mode")) {
            keys.check(yaml, "mode");
            return Deduction.none();
        }
        Deduction.Mode mode = yaml.word("mode", Deduction.Mode.class);
        keys.check(yaml, keys(mode));
        return new Deduction(
                mode,
                yaml.has("amount") ? amount(yaml) : null,
                textIfThere(yaml, "numerator"),
                textIfThere(yaml, "denominator"),
                textIfThere(yaml, "measure"),
                tiers(yaml),
                yaml.has("serious") && yaml.truth("serious"));
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

    private List<Deduction.Tier> tiers(YamlMapping yaml) {
        var tiers = new ArrayList<Deduction.Tier>();
        for (YamlMapping tier : yaml.mappings("tiers")) {
            keys.check(tier, "above", "amount");
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

    private static @Nullable String textIfThere(YamlMapping yaml, String key) {
        return yaml.has(key) ? yaml.text(key) : null;
    }
}
