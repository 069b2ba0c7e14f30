// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import org.mingjian.rules.yaml.YamlMapping;

/** Reads {@code dimension.yaml}. */
final class DimensionReader {

    private DimensionReader() {}

    static Dimension read(String folder, YamlMapping yaml) {
        yaml.keys("code", "title", "order", "purpose");
        YamlMapping title = yaml.mapping("title");
        title.keys("zh", "en");
        return new Dimension(
                yaml.text("code"),
                folder,
                title.text("zh"),
                title.text("en"),
                yaml.whole("order"),
                yaml.text("purpose"));
    }
}
