// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads the dimensions and checks that points add up: indicators to their dimension, dimensions to the full marks. */
final class PointsReader {

    private final Rulebook rulebook;
    private final YamlMapping root;

    PointsReader(Rulebook rulebook, YamlMapping root) {
        this.rulebook = rulebook;
        this.root = root;
    }

    List<SchemeDimension> dimensions() {
        var dimensions = new ArrayList<SchemeDimension>();
        Set<String> seen = new HashSet<>();
        for (YamlMapping yaml : root.mappings("dimensions")) {
            yaml.keysInAnyOrder("code", "title?", "points", "cap?");
            String code = yaml.text("code");
            if (!seen.add(code)) {
                yaml.defect("code", "dimension " + code + " is given twice");
            }
            BigDecimal points = points(yaml, "points");
            dimensions.add(new SchemeDimension(code, title(yaml, code), points, cap(yaml, code, points)));
        }
        return dimensions;
    }

    BigDecimal checkedFullMarks(List<SchemeDimension> dimensions, List<SchemeIndicator> indicators) {
        List<YamlMapping> rows = root.mappings("dimensions");
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < dimensions.size(); i++) {
            SchemeDimension dimension = dimensions.get(i);
            BigDecimal sum = indicators.stream()
                    .filter(indicator -> indicator.kind() == IndicatorKind.DEDUCTION)
                    .filter(indicator -> indicator.dimension().equals(dimension.code()))
                    .map(SchemeIndicator::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(dimension.points()) != 0) {
                rows.get(i)
                        .defect(
                                "points",
                                "dimension " + dimension.code() + " has " + dimension.points()
                                        + " points, its indicators sum to " + sum);
            }
            all = all.add(dimension.points());
        }
        BigDecimal fullMarks = points(root, "full_marks");
        if (all.compareTo(fullMarks) != 0) {
            root.defect("full_marks", "full_marks are " + fullMarks + ", the dimensions sum to " + all);
        }
        return fullMarks;
    }

    /** Points: at least 0, at most two decimals. */
    static BigDecimal points(YamlMapping yaml, String key) {
        BigDecimal points = yaml.decimal(key);
        if (points.signum() < 0) {
            yaml.defect(key, key + " " + points + " is below 0");
        }
        if (points.stripTrailingZeros().scale() > 2) {
            yaml.defect(key, key + " " + points + " has more than two decimals");
            return BigDecimal.ZERO.setScale(2);
        }
        return points.setScale(2);
    }

    private String title(YamlMapping yaml, String code) {
        if (yaml.given("title")) {
            return yaml.text("title");
        }
        return rulebook.dimensions().stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(dimension -> dimension.titleZh())
                .findFirst()
                .orElseGet(() -> {
                    yaml.defect("code", "dimension " + code + " is not in the rulebook and has no title of its own");
                    return code;
                });
    }

    private static @Nullable BigDecimal cap(YamlMapping yaml, String code, BigDecimal points) {
        if (!yaml.given("cap")) {
            return null;
        }
        BigDecimal cap = points(yaml, "cap");
        if (cap.compareTo(points) > 0) {
            yaml.defect("cap", "cap " + cap + " of dimension " + code + " is above its points " + points);
        }
        return cap;
    }
}
