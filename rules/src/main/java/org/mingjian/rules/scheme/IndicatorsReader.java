// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.yaml.NearName;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads the indicators an edition uses; what the edition does not say comes from the rulebook. */
final class IndicatorsReader {

    private final Rulebook rulebook;
    private final List<String> dimensions;
    private final Set<String> seen = new HashSet<>();

    IndicatorsReader(Rulebook rulebook, List<SchemeDimension> dimensions) {
        this.rulebook = rulebook;
        this.dimensions = dimensions.stream().map(SchemeDimension::code).toList();
    }

    List<SchemeIndicator> read(YamlMapping root) {
        var indicators = new ArrayList<SchemeIndicator>();
        for (YamlMapping yaml : root.mappings("indicators")) {
            String code = yaml.text("code");
            if (!seen.add(code)) {
                yaml.defect("code", "indicator " + code + " is given twice");
            }
            Indicator indicator = rulebook.indicators().get(code);
            if (indicator != null) {
                indicators.add(ofRulebook(yaml, indicator));
            } else if (yaml.has("title")) {
                indicators.add(OwnIndicatorReader.read(yaml, code, this::checkDimension));
            } else {
                yaml.defect(
                        "code",
                        "unknown indicator " + code
                                + NearName.hint(code, rulebook.indicators().keySet())
                                + "; an indicator of the scheme alone needs a title");
            }
        }
        return indicators;
    }

    private SchemeIndicator ofRulebook(YamlMapping yaml, Indicator indicator) {
        yaml.keysInAnyOrder(
                "code",
                "dimension?",
                "points?",
                "cap?",
                "automation?",
                "parameters?",
                "deductions?",
                "material_due_on?");
        String dimension = yaml.given("dimension") ? yaml.text("dimension") : indicator.dimension();
        if (indicator.kind() == IndicatorKind.DEDUCTION) {
            checkDimension(yaml, yaml.given("dimension") ? "dimension" : "code", dimension);
        }
        Automation automation = automation(yaml, indicator);
        BigDecimal points = points(yaml, indicator);
        return new SchemeIndicator(
                indicator.id(),
                dimension,
                indicator.kind(),
                automation,
                points,
                cap(yaml, lowerCap(indicator), points),
                ParameterOverrides.read(yaml, indicator),
                DeductionsReader.read(yaml, indicator, automation),
                null,
                materialDueOn(yaml));
    }

    private void checkDimension(YamlMapping yaml, String key, String dimension) {
        if (!dimensions.contains(dimension)) {
            yaml.defect(
                    key,
                    "dimension " + dimension + " of " + yaml.text("code") + " is not among the scheme's dimensions"
                            + NearName.hint(dimension, dimensions));
        }
    }

    private static BigDecimal points(YamlMapping yaml, Indicator indicator) {
        if (indicator.kind() == IndicatorKind.VETO) {
            if (yaml.given("points") && yaml.decimal("points").signum() != 0) {
                yaml.defect("points", "veto " + indicator.id() + " carries no points");
            }
            return new BigDecimal("0.00");
        }
        if (yaml.given("points")) {
            return positive(yaml, PointsReader.points(yaml, "points"));
        }
        BigDecimal points = indicator.points();
        if (indicator.kind() == IndicatorKind.BONUS && indicator.cap() != null) {
            points = indicator.cap();
        }
        if (points == null) {
            yaml.defect("code", "points of " + indicator.id() + " are missing here and in the rulebook");
            return new BigDecimal("0.00");
        }
        return points.setScale(2, RoundingMode.UNNECESSARY);
    }

    static BigDecimal positive(YamlMapping yaml, BigDecimal points) {
        if (points.signum() == 0) {
            yaml.defect("points", "points of " + yaml.text("code") + " are 0");
        }
        return points;
    }

    /** The edition's cap, or the rulebook's where it is below the rulebook's points, or the edition's points. */
    static BigDecimal cap(YamlMapping yaml, @Nullable BigDecimal ofRulebook, BigDecimal points) {
        if (!yaml.given("cap")) {
            return ofRulebook == null
                    ? points
                    : ofRulebook.setScale(2, RoundingMode.UNNECESSARY).min(points);
        }
        BigDecimal cap = PointsReader.points(yaml, "cap");
        if (cap.compareTo(points) > 0) {
            yaml.defect("cap", "cap " + cap + " of " + yaml.text("code") + " is above its points " + points);
        }
        return cap;
    }

    private static @Nullable BigDecimal lowerCap(Indicator indicator) {
        BigDecimal cap = indicator.cap();
        BigDecimal points = indicator.points();
        boolean lower = indicator.kind() == IndicatorKind.DEDUCTION
                && cap != null
                && points != null
                && cap.compareTo(points) < 0;
        return lower ? cap : null;
    }

    private static Automation automation(YamlMapping yaml, Indicator indicator) {
        if (!yaml.given("automation")) {
            return indicator.automation();
        }
        Automation automation = yaml.word("automation", Automation.class);
        if (indicator.automation() == Automation.MANUAL && automation != Automation.MANUAL) {
            yaml.defect("automation", indicator.id() + " has no rule and can only be manual");
        }
        return automation;
    }

    static @Nullable String materialDueOn(YamlMapping yaml) {
        return yaml.given("material_due_on") ? yaml.day("material_due_on").toString() : null;
    }
}
