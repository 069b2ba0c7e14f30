// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjian.rules.yaml.NearName;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads what scores lead to: veto, bonus, grades and ranking. */
final class OutcomeReader {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final YamlMapping root;
    private final List<String> dimensions;

    OutcomeReader(YamlMapping root, List<SchemeDimension> dimensions) {
        this.root = root;
        this.dimensions = dimensions.stream().map(SchemeDimension::code).toList();
    }

    List<GradeBand> grades() {
        var grades = new ArrayList<GradeBand>();
        Set<String> seen = new HashSet<>();
        for (YamlMapping yaml : root.mappings("grades")) {
            yaml.keysInAnyOrder("grade", "from");
            String grade = yaml.text("grade");
            if (!seen.add(grade)) {
                yaml.defect("grade", "grade " + grade + " is given twice");
            }
            BigDecimal from = PointsReader.points(yaml, "from");
            if (!grades.isEmpty()
                    && from.compareTo(grades.get(grades.size() - 1).from()) >= 0) {
                yaml.defect("from", "grades are not descending: " + grade + " from " + from);
            }
            grades.add(new GradeBand(grade, from));
        }
        if (!grades.isEmpty() && grades.get(grades.size() - 1).from().signum() != 0) {
            root.defect("grades", "the last grade does not start at 0");
        }
        return grades;
    }

    VetoTreatment veto(List<GradeBand> grades) {
        YamlMapping yaml = root.mapping("veto");
        yaml.keysInAnyOrder("action", "value?", "grade");
        VetoTreatment.Action action = yaml.word("action", VetoTreatment.Action.class);
        if (action == VetoTreatment.Action.CAP && !yaml.given("value")) {
            yaml.defect("action", "veto action cap needs a value");
        }
        String grade = yaml.text("grade");
        List<String> known = grades.stream().map(GradeBand::grade).toList();
        if (!known.contains(grade)) {
            yaml.defect("grade", "grade " + grade + " of the veto is none of " + known);
        }
        BigDecimal value = yaml.given("value") ? percent(yaml, "value") : new BigDecimal("0.00");
        return new VetoTreatment(action, value, grade);
    }

    BonusRule bonus() {
        YamlMapping yaml = root.mapping("bonus");
        yaml.keysInAnyOrder("gate", "cap");
        return new BonusRule(percent(yaml, "gate"), PointsReader.points(yaml, "cap"));
    }

    RankingRule ranking() {
        YamlMapping yaml = root.mapping("ranking");
        yaml.keysInAnyOrder("method", "tie_breaks", "tie_display?", "coverage_floor", "noise");
        var tieBreaks = new ArrayList<TieBreak>();
        for (YamlMapping tieBreak : yaml.mappings("tie_breaks")) {
            tieBreaks.add(tieBreak(tieBreak));
        }
        return new RankingRule(
                yaml.word("method", RankingMethod.class),
                tieBreaks,
                percent(yaml, "coverage_floor"),
                PointsReader.points(yaml, "noise"),
                yaml.given("tie_display") ? yaml.word("tie_display", TieDisplay.class) : null);
    }

    private TieBreak tieBreak(YamlMapping yaml) {
        yaml.keysInAnyOrder("by", "dimension?");
        TieBreak.By by = yaml.word("by", TieBreak.By.class);
        if (by != TieBreak.By.DIMENSION_RATE) {
            if (yaml.given("dimension")) {
                yaml.defect("dimension", "only a tie-break by dimension_rate names a dimension");
            }
            return new TieBreak(by, "");
        }
        String dimension = yaml.given("dimension") ? yaml.text("dimension") : "";
        if (!dimensions.contains(dimension)) {
            yaml.defect(
                    "dimension", "tie-break on unknown dimension " + dimension + NearName.hint(dimension, dimensions));
        }
        return new TieBreak(by, dimension);
    }

    private static BigDecimal percent(YamlMapping yaml, String key) {
        BigDecimal percent = PointsReader.points(yaml, key);
        if (percent.compareTo(HUNDRED) > 0) {
            yaml.defect(key, key + " " + percent + " is above 100");
        }
        return percent;
    }
}
