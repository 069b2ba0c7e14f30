// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rulebook;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.springframework.stereotype.Component;

/** A deduction in one Chinese phrase. */
@Component
public final class DeductionWords {
    private final Words words;
    private final NumberFormats figures;

    public DeductionWords(Words words, NumberFormats figures) {
        this.words = words;
        this.figures = figures;
    }

    /** What a reason of an indicator of this kind does: a veto is proposed, a bonus adds. */
    public String of(Deduction deduction, IndicatorKind kind) {
        return switch (kind) {
            case VETO -> words.of("deduction.veto");
            case BONUS -> words.of("deduction.bonus", amount(deduction));
            case DEDUCTION -> of(deduction);
        };
    }

    public String of(Deduction deduction) {
        String phrase = words.of(
                "deduction." + deduction.mode().name(),
                amount(deduction),
                measure(deduction.numerator()),
                measure(deduction.denominator()),
                measure(deduction.measure()),
                tiers(deduction));
        return deduction.serious() ? phrase + words.of("deduction.serious") : phrase;
    }

    private String amount(Deduction deduction) {
        return deduction.amount() == null ? words.of("deduction.points") : figures.points(deduction.amount());
    }

    private String measure(@Nullable String name) {
        if (name == null) {
            return "";
        }
        return words.has("fact." + name) ? words.of("fact." + name) : name;
    }

    private String tiers(Deduction deduction) {
        return deduction.tiers().stream()
                .map(tier -> words.of(
                        "deduction.tier",
                        tier.above().stripTrailingZeros().toPlainString(),
                        figures.points(tier.amount())))
                .collect(Collectors.joining(words.of("sentence.semicolon")));
    }
}
