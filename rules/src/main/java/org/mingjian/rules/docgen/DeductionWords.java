// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.docgen;

import java.util.Locale;
import java.util.stream.Collectors;
import org.mingjian.rules.rulebook.Deduction;

/** A deduction in a few English words. */
final class DeductionWords {

    private DeductionWords() {}

    static String of(Deduction deduction) {
        return mode(deduction) + (deduction.serious() ? ", not limited by caps" : "");
    }

    private static String mode(Deduction deduction) {
        return switch (deduction.mode()) {
            case PER_OCCURRENCE -> deduction.amount() + " per occurrence";
            case RATIO ->
                (deduction.amount() == null ? "points" : deduction.amount()) + " × " + deduction.numerator() + " ÷ "
                        + deduction.denominator();
            case TIER ->
                "by " + deduction.measure() + ": "
                        + deduction.tiers().stream()
                                .map(tier -> "above " + tier.above() + ": " + tier.amount())
                                .collect(Collectors.joining("; "));
            case MEASURE -> "as many points as " + deduction.measure();
            case ALL -> "all points";
            case NONE -> "none";
        };
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
