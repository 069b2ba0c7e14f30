// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.util.List;

/**
 * Indicators under which one subject is deducted once: the first that has a finding on the subject keeps its deduction; a
 * later one deducts only what is above it (mostly nothing: 0.00) and shows where the subject was deducted. So a further
 * finding never wins points back, even where the first deducts less or is full by its cap.
 *
 * @param indicators in order of precedence
 */
public record ExclusiveGroup(String code, String title, List<String> indicators) {

    public ExclusiveGroup {
        indicators = List.copyOf(indicators);
    }
}
