// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.BureauKind;

/**
 * One question of the rulebook (指标), read from its folder.
 *
 * @param id stable and never reused, e.g. {@code YS-03}
 * @param folder {@code <dimension>/<slug>}; the rule's package is {@code indicators.<dimension>.<slug>}
 * @param dimension code of the dimension, e.g. {@code YS}
 * @param question in English, answerable by yes or no; yes is good
 * @param points default points of a scored indicator; points per earned case of a bonus; empty for a veto
 * @param cap the most one period may deduct (or a bonus may add); empty: the points
 * @param asks simple name of the dossier record the rule asks of; empty for a manual indicator
 * @param register fact type whose completeness decides between "no case" and "no evidence"
 * @param condition yes/no column of {@code bureaus} that must be true for the duty to bind, or several joined by {@code |}
 *     of which one must; empty: always
 * @param countedBy what dates a case, i.e. puts it into a period; for people
 * @param reasons by code, in the order of the yaml
 */
public record Indicator(
        String id,
        String folder,
        String dimension,
        String titleZh,
        String titleEn,
        String question,
        IndicatorKind kind,
        Automation automation,
        Severity severity,
        Lifecycle lifecycle,
        String since,
        List<String> aliases,
        @Nullable String supersededBy,
        List<LegalBasis> legalBasis,
        List<BureauKind> appliesTo,
        @Nullable String condition,
        List<String> facts,
        @Nullable String asks,
        @Nullable String register,
        String countedBy,
        SortedMap<String, Parameter> parameters,
        List<Reason> reasons,
        @Nullable BigDecimal points,
        @Nullable BigDecimal cap,
        String evidence,
        RectificationAdvice rectification,
        String manualReview) {

    public Indicator {
        aliases = List.copyOf(aliases);
        legalBasis = List.copyOf(legalBasis);
        appliesTo = List.copyOf(appliesTo);
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
    }

    /** The first id this indicator ever had: part of every finding's identity. */
    public String lineage() {
        return aliases.isEmpty() ? id : aliases.get(0);
    }

    /** The package of the rule: the folder as a Java package. */
    public String rulePackage() {
        return "indicators." + folder.replace('/', '.');
    }

    /** The reason with this code, or null. */
    public @Nullable Reason reason(String code) {
        return reasons.stream().filter(r -> r.code().equals(code)).findFirst().orElse(null);
    }
}
