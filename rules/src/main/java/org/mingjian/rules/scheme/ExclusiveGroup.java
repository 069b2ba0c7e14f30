// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.util.List;

/**
 * Indicators under which one subject is deducted once: the first that has a finding on the subject keeps its deduction,
 * later ones show 0.00 and where it was deducted.
 *
 * @param indicators in order of precedence
 */
public record ExclusiveGroup(String code, String title, List<String> indicators) {

    public ExclusiveGroup {
        indicators = List.copyOf(indicators);
    }
}
