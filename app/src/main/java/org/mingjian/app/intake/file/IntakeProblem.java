// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import org.mingjian.rules.facts.FactProblem;

/**
 * A row or file that was rejected, and why.
 *
 * @param file name within the folder
 * @param row line number from 1; 0 when it concerns the whole file
 * @param column empty when it concerns the whole row
 * @param code stable, for programs: a {@link FactProblem.Code} or a {@link FileProblem}
 * @param message Chinese
 */
public record IntakeProblem(String file, int row, String column, String code, String message) {

    public static IntakeProblem of(String file, int row, FactProblem problem) {
        return new IntakeProblem(file, row, problem.column(), problem.code().name(), problem.message());
    }

    /** As people read it: {@code file:row column: message}. */
    @Override
    public String toString() {
        return file + (row > 0 ? ":" + row : "") + (column.isEmpty() ? "" : " " + column) + ": " + message;
    }
}
