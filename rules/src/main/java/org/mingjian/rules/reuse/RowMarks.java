// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;

/** By what two rows are seen to tell of the same thing: key, address or title; one mark in common is enough. */
final class RowMarks {

    private static final List<String> TELLING = List.of("url", "title", "topic");

    private RowMarks() {}

    static List<String> of(Fact registered) {
        return of(FactTypes.of(registered), FactTypes.write(registered));
    }

    static List<String> of(KnownRow row) {
        return of(row.register(), row.cells());
    }

    private static List<String> of(FactTypeDescription type, Map<String, String> cells) {
        List<String> marks = new ArrayList<>();
        List<String> key = type.key().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
        if (!key.isEmpty() && !key.contains("")) {
            marks.add("key " + key);
        }
        for (String column : TELLING) {
            String value = cells.getOrDefault(column, "").replaceAll("\\s", "");
            if (!value.isEmpty()) {
                marks.add(column + " " + value);
            }
        }
        return marks;
    }
}
