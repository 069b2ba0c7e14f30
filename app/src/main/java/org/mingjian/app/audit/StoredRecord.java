// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record of the audit trail as the database holds it.
 *
 * @param before JSON, or null; {@code after} likewise
 */
record StoredRecord(
        long id,
        Instant at,
        String who,
        @Nullable String role,
        @Nullable String request,
        @Nullable Integer status,
        String action,
        String object,
        @Nullable String bureau,
        @Nullable String before,
        @Nullable String after,
        @Nullable String note) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** What is there, by name; absent parts are left out. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("id", id);
        fields.put("at", at.toString());
        fields.put("who", who);
        put(fields, "role", role);
        put(fields, "request", request);
        put(fields, "status", status);
        fields.put("action", action);
        fields.put("object", object);
        put(fields, "bureau", bureau);
        put(fields, "before", read(before));
        put(fields, "after", read(after));
        put(fields, "note", note);
        return fields;
    }

    /** One line of JSON: names in the order of their letters at every depth, no blanks, absent parts left out. */
    String canonical() {
        return JSON.writeValueAsString(fields());
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static @Nullable Object read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Object.class);
    }
}
