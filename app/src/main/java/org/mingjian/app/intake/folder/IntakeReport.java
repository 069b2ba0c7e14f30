// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.folder;

import java.util.List;
import org.mingjian.app.intake.file.IntakeProblem;

/**
 * What came of reading files.
 *
 * @param rows number of rows looked at, good and bad
 * @param problems by file, row, column
 * @param notes Chinese remarks that reject nothing, e.g. on an encoding
 */
public record IntakeReport(int rows, List<IntakeProblem> problems, List<String> notes) {

    public IntakeReport {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
