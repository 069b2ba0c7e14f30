// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Harvests as JSON. */
final class HarvestJson {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private HarvestJson() {}

    static Map<String, @Nullable Object> head(Harvest harvest) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", harvest.id());
        json.put("state", harvest.state());
        json.put("createdBy", harvest.createdBy());
        json.put("createdAt", harvest.createdAt().atZone(CITY).toOffsetDateTime());
        json.put(
                "finishedAt",
                harvest.finishedAt() == null
                        ? null
                        : harvest.finishedAt().atZone(CITY).toOffsetDateTime());
        json.put("bureaus", harvest.bureaus());
        return json;
    }

    static Map<String, @Nullable Object> list(List<?> items, @Nullable String next) {
        Map<String, @Nullable Object> list = new LinkedHashMap<>();
        list.put("items", items);
        list.put("next", next);
        return list;
    }

    static boolean settled(Map<String, @Nullable Object> state) {
        return state.get("state") != HarvestState.RUNNING;
    }

    /** How many visits have been made. */
    static String made(Map<String, @Nullable Object> state) {
        long made = 0;
        for (Object bureau : (List<?>) Objects.requireNonNull(state.get("bureaus"))) {
            Map<?, ?> counts = (Map<?, ?>) bureau;
            made += count(counts, "pages") + count(counts, "lists") - count(counts, "waiting");
        }
        return String.valueOf(made);
    }

    private static long count(Map<?, ?> counts, String name) {
        return (Long) Objects.requireNonNull(counts.get(name));
    }
}
