// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far earlier results are computed again.
 *
 * @param yardstick by what; empty before the first publication
 * @param done score sheets there are
 * @param total score sheets of earlier periods made by another edition or calendar
 */
record RecalculationProgress(@Nullable Yardstick yardstick, int done, int total, boolean running) {

    boolean settled() {
        return done >= total || !running;
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("evaluation", yardstick == null ? null : yardstick.evaluation());
        json.put("scheme", yardstick == null ? null : yardstick.scheme());
        json.put("schemeDigest", yardstick == null ? null : yardstick.edition());
        json.put("calendarDigest", yardstick == null ? null : yardstick.calendar());
        json.put("done", done);
        json.put("total", total);
        json.put("running", running);
        return json;
    }
}
