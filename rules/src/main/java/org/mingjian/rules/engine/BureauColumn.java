// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Bureau;

/** A yes/no column of the register of bureaus by its name, e.g. {@code hasSite}. */
final class BureauColumn {

    private BureauColumn() {}

    /** The bureau's answer; empty where it is not known. A name that is no such column is a fault of the rulebook. */
    static @Nullable Boolean truth(Bureau bureau, String column) {
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
