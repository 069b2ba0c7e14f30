// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;

/** Yes/no columns of the register of bureaus by name, e.g. {@code hasSite} or {@code hasSite|hasPortalChannel}. */
final class BureauColumn {

    private BureauColumn() {}

    /**
     * The bureau's answer; empty where it is not known. A name that is no such column is a fault of the rulebook.
     *
     * @param columns one column, or several joined by {@code |}: then one yes is enough
     */
    static @Nullable Boolean truth(Bureau bureau, String columns) {
        boolean unknown = false;
        for (String column : columns.split("\\|")) {
            Boolean answer = answer(bureau, column);
            if (Boolean.TRUE.equals(answer)) {
                return true;
            }
            unknown |= answer == null;
        }
        return unknown ? null : Boolean.FALSE;
    }

    private static @Nullable Boolean answer(Bureau bureau, String column) {
        for (RecordComponent component : Bureau.class.getRecordComponents()) {
            if (component.getName().equals(column)) {
                try {
                    return (Boolean) component.getAccessor().invoke(bureau);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException("a record's accessor failed: " + column, impossible);
                }
            }
        }
        throw new IllegalArgumentException("no yes/no column of bureaus: " + column);
    }
}
