// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.util.List;

/** Indicators a whole group is not held to, with the reason printed on its score sheets. */
public record Exemption(String group, List<String> indicators, String reason) {

    public Exemption {
        indicators = List.copyOf(indicators);
    }
}
