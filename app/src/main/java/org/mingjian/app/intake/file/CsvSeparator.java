// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypes;

/**
 * What separates the cells of a CSV file: comma, semicolon or tab. Told by the titles of columns that are known, never by
 * counting, for a semicolon also separates several values in one cell; comma where no title tells.
 */
final class CsvSeparator {

    private static final char[] ALL = {',', '\t', ';'};
    private static final int LOOKED_AT = 1 << 13;
    private static final Set<String> TITLES = titles();

    private CsvSeparator() {}

    /** Looks at the first lines and puts them back. */
    static char of(BufferedReader text) throws IOException {
        char[] start = new char[LOOKED_AT];
        text.mark(LOOKED_AT + 1);
        int length = 0;
        for (int read = 0; read >= 0 && length < start.length; ) {
            read = text.read(start, length, start.length - length);
            length += Math.max(read, 0);
        }
        text.reset();
        List<String> lines =
                new String(start, 0, length).lines().limit(TableRows.AHEAD).toList();
        char best = ',';
        int most = 0;
        for (char separator : ALL) {
            int known = lines.stream()
                    .mapToInt(line -> known(line, separator))
                    .max()
                    .orElse(0);
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private static int known(String line, char separator) {
        int known = 0;
        for (String cell : line.split(String.valueOf(separator))) {
            known += TITLES.contains(ColumnTitles.plain(cell.replace("\"", ""))) ? 1 : 0;
        }
        return known;
    }

    private static Set<String> titles() {
        Set<String> titles = new TreeSet<>();
        FactTypes.all().forEach(type -> {
            for (FactColumn column : type.columns()) {
                titles.add(ColumnTitles.plain(column.name()));
                titles.add(ColumnTitles.plain(column.zh()));
            }
        });
        return titles;
    }
}
