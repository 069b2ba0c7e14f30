// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reuse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.FactTypeDescription;

/**
 * How a page of a register's subject is known by its title.
 *
 * @param title found in the title
 * @param except not found in it; null where nothing is excepted
 * @param cells where each column comes from
 */
record PagePattern(
        FactTypeDescription register,
        Pattern title,
        @Nullable Pattern except,
        Map<String, CellSource> cells) {

    PagePattern {
        cells = Map.copyOf(cells);
    }

    /** The row the page tells; empty for a page of another subject, and where it does not tell a key column it is to. */
    Optional<KnownRow> row(Document page) {
        String text = page.title().replaceAll("\\s", "");
        Matcher found = title.matcher(text);
        if (!found.find() || except != null && except.matcher(text).find()) {
            return Optional.empty();
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put("bureau", page.bureau());
        for (String column : register.columnNames()) {
            CellSource source = cells.get(column);
            String value = source == null ? "" : source.of(page, found);
            if (!value.isEmpty()) {
                row.put(column, value);
            }
        }
        boolean keyed = register.key().stream().allMatch(key -> row.containsKey(key) || !cells.containsKey(key));
        return keyed ? Optional.of(new KnownRow(register, row, page)) : Optional.empty();
    }
}
