// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.YamlFile;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads limits of the fairness check. */
final class FairnessReader {

    private static final String FILE = "/fairness/standard.yaml";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private FairnessReader() {}

    /** Those of an edition; empty where it has none of its own. */
    static @Nullable FairnessRule of(YamlMapping root) {
        return root.given("fairness") ? read(root.mapping("fairness")) : null;
    }

    static FairnessRule standard() {
        var defects = new ArrayList<Defect>();
        try (InputStream file = Objects.requireNonNull(FairnessReader.class.getResourceAsStream(FILE))) {
            FairnessRule rule =
                    read(new YamlFile(FILE, defects).read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
            if (!defects.isEmpty()) {
                throw new InvalidScheme(defects);
            }
            return rule;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FairnessRule read(YamlMapping yaml) {
        yaml.keysInAnyOrder("few", "group", "size", "dominant", "variance", "banded", "thin");
        int few = yaml.whole("few");
        if (few < 2) {
            yaml.defect("few", "few " + few + " is below 2");
        }
        return new FairnessRule(
                few,
                percent(yaml, "group"),
                percent(yaml, "size"),
                percent(yaml, "dominant"),
                percent(yaml, "variance"),
                percent(yaml, "banded"),
                percent(yaml, "thin"));
    }

    private static BigDecimal percent(YamlMapping yaml, String key) {
        BigDecimal percent = yaml.decimal(key);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            yaml.defect(key, key + " " + percent.toPlainString() + " is not between 0 and 100");
        }
        return percent;
    }
}
