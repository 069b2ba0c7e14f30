// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.List;
import java.util.Map;

/**
 * A row as it stands in a file, before it is a fact.
 *
 * @param line number of its first line, from 1
 * @param cells column → text, several values joined by {@code ;}
 * @param problems why the cells cannot be trusted; empty for a row that can be read on
 */
public record RawRow(int line, Map<String, String> cells, List<IntakeProblem> problems) {

    public static RawRow rejected(int line, IntakeProblem problem) {
        return new RawRow(line, Map.of(), List.of(problem));
    }
}
