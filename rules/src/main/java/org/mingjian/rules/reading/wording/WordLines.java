// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.wording.Wording.Kind;

/** Reads the lines of a word list: {@code kind,written,proper,unless,note}, the first line their names; # is a remark. */
final class WordLines {
    private static final String HEADER = "kind,written,proper,unless,note";

    private final List<WordEntry> entries = new ArrayList<>();
    private final List<String> defects = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private WordLines() {}

    static List<WordEntry> read(String csv) {
        WordLines lines = new WordLines();
        boolean headed = false;
        int number = 0;
        for (String line : csv.split("\\R")) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                lines.take(number, line);
            } else if (!line.strip().equals(HEADER)) {
                throw new IllegalArgumentException("line " + number + ": expected " + HEADER);
            }
            headed = true;
        }
        if (!lines.defects.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", lines.defects));
        }
        return lines.entries;
    }

    private void take(int number, String line) {
        WordEntry entry = entry(line);
        if (entry == null || !seen.add(entry.written())) {
            defects.add("line " + number + ": " + line);
        } else {
            entries.add(entry);
        }
    }

    private static @Nullable WordEntry entry(String line) {
        String[] cells = line.split(",", 5);
        boolean known =
                Arrays.stream(Kind.values()).anyMatch(kind -> kind.name().equals(cells[0]));
        if (!known || cells.length < 4 || cells[1].strip().length() < 2 || cells[2].isBlank()) {
            return null;
        }
        List<String> unless = cells[3].isBlank() ? List.of() : List.of(cells[3].split(";"));
        return new WordEntry(Kind.valueOf(cells[0]), cells[1].strip(), cells[2].strip(), unless);
    }
}
