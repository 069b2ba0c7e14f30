// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is shown and returned.
 *
 * @param status {@code created}, {@code updated}, {@code unchanged}, {@code rejected} or {@link #LEFT_OUT}
 * @param type of its fact; null where it is none
 * @param problem why it was rejected, or the words of a line that was left out
 * @param content its cells by column; empty where it is no fact
 * @param before the cells that were known before and differ
 */
record NotedRow(
        int line,
        String status,
        @Nullable String type,
        @Nullable String key,
        @Nullable String problem,
        Map<String, String> content,
        Map<String, String> before) {

    static final String REJECTED = "rejected";
    static final String LEFT_OUT = "left-out";

    static NotedRow leftOut(int line, String words) {
        return new NotedRow(line, LEFT_OUT, null, null, words, Map.of(), Map.of());
    }
}
