// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.rules.facts.FactTypeDescription;

/** The column {@code note}, allowed in every file for whoever keeps it, and not part of the fact unless its type says so. */
public final class IgnoredNote {

    private static final String NOTE = "note";

    private IgnoredNote() {}

    static boolean is(FactTypeDescription type, String column) {
        return column.equals(NOTE) && type.column(NOTE).isEmpty();
    }

    /** The cells that belong to the fact. */
    public static Map<String, String> without(FactTypeDescription type, Map<String, String> cells) {
        if (!cells.containsKey(NOTE) || !is(type, NOTE)) {
            return cells;
        }
        Map<String, String> own = new LinkedHashMap<>(cells);
        own.remove(NOTE);
        return own;
    }
}
