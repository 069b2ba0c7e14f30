// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.List;

/**
 * A table of a file: a visible sheet of a workbook, or all of a text file.
 *
 * @param sheet its name; empty for a text file
 * @param start the first lines that say something
 */
public record FilePart(String sheet, List<? extends TableLine> start) {

    public FilePart {
        start = List.copyOf(start);
    }
}
