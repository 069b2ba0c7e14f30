// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.ArrayList;
import java.util.List;

/** One line of a table as it stands in a file, whatever the file's format. */
public interface TableLine {

    /** From 1. */
    int number();

    /** The cells as words, up to the last there is. */
    List<String> titles();

    /**
     * The cells as their columns expect them.
     *
     * @param columns names of the columns, empty for one that is left out
     */
    List<String> cells(List<String> columns);

    /**
     * A line of text; where people write it, cells that say nothing at its end do not count, nor the mark before what a
     * program would take for a formula.
     */
    record OfText(int number, List<String> titles, boolean byPeople) implements TableLine {

        @Override
        public List<String> cells(List<String> columns) {
            if (!byPeople) {
                return titles;
            }
            List<String> cells = new ArrayList<>();
            titles.forEach(cell -> cells.add(cell.matches("'[=+@-].*") ? cell.substring(1) : cell));
            while (cells.size() > columns.size() && cells.get(cells.size() - 1).isBlank()) {
                cells.remove(cells.size() - 1);
            }
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            return cells;
        }
    }
}
