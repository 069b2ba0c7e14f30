// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.util.List;

/**
 * A reform of bureaus as typed.
 *
 * @param kind code of the kind
 * @param from codes of the bureaus it starts from
 * @param to the bureaus it ends in, one a line: code, blank, name
 */
public record ReformForm(String kind, String effectiveOn, String basis, List<String> from, String to) {
    public ReformForm {
        from = List.copyOf(from);
    }
}
