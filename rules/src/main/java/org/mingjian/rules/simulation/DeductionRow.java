// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Deduction;

/** A deduction as the file of an edition writes it, with the amounts an overlay gives it. */
final class DeductionRow {

    private DeductionRow() {}

    static Map<String, @Nullable Object> of(Overlay overlay, String code, String reason, Map<String, Deduction> base) {
        Deduction deduction = base.get(reason);
        if (deduction == null) {
            throw new IllegalArgumentException("no reason " + reason + " of " + code);
        }
        Map<String, @Nullable Object> yaml = new LinkedHashMap<>();
        yaml.put("mode", deduction.mode().name().toLowerCase(Locale.ROOT));
        String amount = overlay.values().get(Place.of(Place.Kind.AMOUNT, code, reason));
        if (amount != null || deduction.amount() != null) {
            yaml.put("amount", amount != null ? amount : String.valueOf(deduction.amount()));
        }
        putIfThere(yaml, "numerator", deduction.numerator());
        putIfThere(yaml, "denominator", deduction.denominator());
        putIfThere(yaml, "measure", deduction.measure());
        if (!deduction.tiers().isEmpty()) {
            yaml.put("tiers", tiers(overlay, code, reason, deduction));
        }
        if (deduction.serious()) {
            yaml.put("serious", "true");
        }
        return yaml;
    }

    private static List<Map<String, @Nullable Object>> tiers(
            Overlay overlay, String code, String reason, Deduction deduction) {
        List<Map<String, @Nullable Object>> tiers = new ArrayList<>();
        for (int number = 1; number <= deduction.tiers().size(); number++) {
            Deduction.Tier tier = deduction.tiers().get(number - 1);
            Map<String, @Nullable Object> yaml = new LinkedHashMap<>();
            yaml.put("above", tier.above().toPlainString());
            yaml.put(
                    "amount",
                    overlay.values()
                            .getOrDefault(
                                    Place.tier(code, reason, number),
                                    tier.amount().toPlainString()));
            tiers.add(yaml);
        }
        return tiers;
    }

    private static void putIfThere(Map<String, @Nullable Object> row, String key, @Nullable String value) {
        if (value != null) {
            row.put(key, value);
        }
    }
}
