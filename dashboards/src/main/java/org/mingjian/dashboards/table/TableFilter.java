// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the rows of a table.
 *
 * @param name in the address
 * @param value as it stands there; empty where it does not narrow
 * @param title of the filter in words
 * @param told what was chosen, in words
 */
public record TableFilter(String name, String value, String title, String told) {

    /** @param worded the value in words */
    public static TableFilter of(String name, @Nullable String value, String title, UnaryOperator<String> worded) {
        String chosen = value == null ? "" : value.strip();
        return new TableFilter(name, chosen, title, chosen.isEmpty() ? "" : worded.apply(chosen));
    }

    /** One whose value is typed in words. */
    public static TableFilter typed(String name, @Nullable String value, String title) {
        return of(name, value, title, UnaryOperator.identity());
    }

    boolean narrows() {
        return !value.isEmpty();
    }
}
