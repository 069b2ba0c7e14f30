// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where personal data is kept, as data: {@code inventory.tsv} beside this class says of each column of a table ({@code
 * account.email}) and each cell of a register ({@code request-replies#applicant}) for what it is kept. Why, how long and
 * what removes it hangs on that word. A test holds it against the real tables, so that nobody adds a column unseen.
 */
final class Inventory {

    private static final String FILE = "inventory.tsv";

    private Inventory() {}

    /** Places by what they are kept for, each in order. */
    static Map<String, List<String>> places() {
        Map<String, TreeSet<String>> places = new TreeMap<>();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            if (cells.length != 2) {
                throw new IllegalStateException(FILE + ": two cells a line, not: " + line);
            }
            if (!places.computeIfAbsent(cells[0], category -> new TreeSet<>()).add(cells[1])) {
                throw new IllegalStateException(FILE + ": twice: " + line);
            }
        }
        Map<String, List<String>> ordered = new TreeMap<>();
        places.forEach((category, some) -> ordered.put(category, List.copyOf(some)));
        return ordered;
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Inventory.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
