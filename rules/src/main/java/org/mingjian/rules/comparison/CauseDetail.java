// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.util.List;

/**
 * What is behind one part.
 *
 * @param findings that appeared, disappeared or cost something else; largest effect first
 * @param lines that joined or left the fraction or changed their points, by code
 */
public record CauseDetail(List<FindingChange> findings, List<LineChange> lines) {

    public CauseDetail {
        findings = List.copyOf(findings);
        lines = List.copyOf(lines);
    }
}
