// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import java.util.List;

/**
 * A bureau of the register with its sources, by id.
 *
 * @param code of the bureau
 * @param name as the register has it
 */
public record BureauSources(String code, String name, List<SourceLine> sources) {
    public BureauSources {
        sources = List.copyOf(sources);
    }
}
