// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.rulebook.DeductionReader;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.yaml.NearName;
import org.mingjian.rules.yaml.YamlMapping;

/** Deductions of an indicator by reason: the rulebook's, replaced whole where the edition has its own. */
final class DeductionsReader {

    /** Reason and measure of what two people took off, see {@code manual-scores}. */
    static final String LOST = "lost";

    /** Measure of what two people gave for a bonus. */
    private static final String GAINED = "gained";

    private static final DeductionReader DEDUCTION = new DeductionReader(YamlMapping::keysInAnyOrder);

    private DeductionsReader() {}

    static SortedMap<String, Deduction> read(YamlMapping indicatorYaml, Indicator indicator, Automation automation) {
        var deductions =
                automation == Automation.MANUAL ? manualScore(indicator.kind()) : new TreeMap<String, Deduction>();
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
                deductions.put(reason, DEDUCTION.read(yaml.mapping(reason)));
            }
        }
        return deductions;
    }

    static SortedMap<String, Deduction> manualScore(IndicatorKind kind) {
        String measure = kind == IndicatorKind.BONUS ? GAINED : LOST;
        var deduction = kind == IndicatorKind.VETO
                ? Deduction.none()
                : new Deduction(Deduction.Mode.MEASURE, null, null, null, measure, List.of(), false);
        return new TreeMap<>(Map.of(Reason.MANUAL_SCORE, deduction));
    }
}
