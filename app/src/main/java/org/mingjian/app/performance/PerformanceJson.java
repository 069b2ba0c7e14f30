// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.performance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Points;

/** The list as the API answers it. */
final class PerformanceJson {

    private PerformanceJson() {}

    static Map<String, @Nullable Object> of(PerformanceList list) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("evaluation", list.run().id());
        json.put("scheme", list.run().scheme());
        json.put("period", list.run().period());
        json.put("version", list.run().version());
        json.put("publishedAt", String.valueOf(list.run().publishedAt()));
        json.put("weight", Points.text(list.weight()));
        json.put("resultDigest", list.resultDigest());
        json.put("rowsDigest", list.rowsDigest());
        json.put("items", list.rows().stream().map(PerformanceJson::of).toList());
        return json;
    }

    private static Map<String, @Nullable Object> of(PerformanceRow row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("group", row.group());
        json.put("code", row.code());
        json.put("name", row.name());
        json.put("score", Points.textOrNull(row.score()));
        json.put("grade", row.grade());
        json.put("points", Points.textOrNull(row.points()));
        json.put("barred", row.bars().stream().map(Enum::name).toList());
        return json;
    }
}
