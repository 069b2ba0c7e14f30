// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads an indicator that exists in an edition alone: two people score it by {@code manual-scores}. */
final class OwnIndicatorReader {

    /** Names a defect where a dimension is not the edition's. */
    @FunctionalInterface
    interface DimensionCheck {
        void check(YamlMapping yaml, String key, String dimension);
    }

    private OwnIndicatorReader() {}

    static SchemeIndicator read(YamlMapping yaml, String code, DimensionCheck dimensions) {
        yaml.keysInAnyOrder(
                "code", "title", "kind?", "dimension?", "points?", "cap?", "automation?", "material_due_on?");
        if (!code.matches("[A-Z]{2}-[A-Z0-9]{1,6}")) {
            yaml.defect("code", "code " + code + " is not of the form AB-01");
        }
        if (yaml.given("automation") && yaml.word("automation", Automation.class) != Automation.MANUAL) {
            yaml.defect("automation", code + " exists in the scheme alone and can only be manual");
        }
        IndicatorKind kind = yaml.given("kind") ? yaml.word("kind", IndicatorKind.class) : IndicatorKind.DEDUCTION;
        BigDecimal points = points(yaml, code, kind);
        return new SchemeIndicator(
                code,
                dimension(yaml, code, kind, dimensions),
                kind,
                Automation.MANUAL,
                points,
                IndicatorsReader.cap(yaml, null, points),
                new TreeMap<>(),
                DeductionsReader.manualScore(kind),
                yaml.text("title"),
                IndicatorsReader.materialDueOn(yaml));
    }

    /** Vetoes and bonuses lie outside the dimensions; their code says where they belong. */
    private static String dimension(YamlMapping yaml, String code, IndicatorKind kind, DimensionCheck dimensions) {
        if (kind != IndicatorKind.DEDUCTION) {
            return yaml.given("dimension") ? yaml.text("dimension") : code.split("-")[0];
        }
        if (!yaml.has("dimension")) {
            yaml.defect("code", "missing key dimension");
            return "";
        }
        String dimension = yaml.text("dimension");
        dimensions.check(yaml, "dimension", dimension);
        return dimension;
    }

    private static BigDecimal points(YamlMapping yaml, String code, IndicatorKind kind) {
        if (kind == IndicatorKind.VETO) {
            if (yaml.given("points") && yaml.decimal("points").signum() != 0) {
                yaml.defect("points", "veto " + code + " carries no points");
            }
            return new BigDecimal("0.00");
        }
        if (!yaml.has("points")) {
            yaml.defect("code", "missing key points");
            return new BigDecimal("0.00");
        }
        return IndicatorsReader.positive(yaml, PointsReader.points(yaml, "points"));
    }
}
