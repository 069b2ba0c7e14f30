// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.time.LocalDate;
import java.util.List;

/**
 * The register of bureaus as it stands on a day.
 *
 * @param entries by group, then code
 */
public record BureauRegister(LocalDate day, List<BureauEntry> entries) {
    public BureauRegister {
        entries = List.copyOf(entries);
    }
}
