// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.yaml.YamlMapping;

/**
 * Reads what an edition says of itself as a whole: its id, how it rounds, what its result counts for elsewhere, when two
 * people who score by hand differ too much.
 */
final class HeadReader {

    private HeadReader() {}

    static String id(YamlMapping root) {
        String id = root.text("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9_-]{0,63}")) {
            root.defect("id", "id " + id + " is not made of lower-case letters, digits, _ and -");
        }
        return id;
    }

    /** Rounding is stated in the file for its readers; there is one way only. */
    static void checkRounding(YamlMapping root) {
        if (!root.given("rounding")) {
            return;
        }
        YamlMapping rounding = root.mapping("rounding");
        rounding.keysInAnyOrder("mode", "scale");
        if (!rounding.text("mode").equals("half_up") || rounding.whole("scale") != 2) {
            root.defect("rounding", "rounding is half_up at scale 2, at each finding and once at the base score");
        }
    }

    static @Nullable Performance performance(YamlMapping root) {
        if (!root.given("performance")) {
            return null;
        }
        YamlMapping performance = root.mapping("performance");
        performance.keysInAnyOrder("weight");
        BigDecimal weight = performance.decimal("weight");
        if (weight.signum() <= 0 || weight.compareTo(new BigDecimal(100)) > 0) {
            performance.defect("weight", "weight " + weight.toPlainString() + " is not above 0 and at most 100");
        }
        return new Performance(weight);
    }

    static @Nullable ManualScoringRule manualScoring(YamlMapping root) {
        if (!root.given("manual_scoring")) {
            return null;
        }
        YamlMapping scoring = root.mapping("manual_scoring");
        scoring.keysInAnyOrder("threshold");
        BigDecimal threshold = scoring.decimal("threshold");
        if (threshold.signum() < 0 || threshold.compareTo(new BigDecimal(100)) > 0) {
            scoring.defect("threshold", "threshold " + threshold.toPlainString() + " is not between 0 and 100");
        }
        return new ManualScoringRule(threshold);
    }
}
