// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Schema (2020-12) of a fact type, as maps and lists for any serializer. */
public final class FactSchema {

    private FactSchema() {}

    public static Map<String, Object> of(FactTypeDescription type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        type.columns().forEach(column -> properties.put(column.name(), property(column)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.zh());
        schema.put("description", type.note());
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put(
                "required",
                type.columns().stream()
                        .filter(FactColumn::required)
                        .map(FactColumn::name)
                        .toList());
        schema.put("properties", properties);
        schema.put("x-key", type.key());
        return schema;
    }

    private static Map<String, Object> property(FactColumn column) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", column.zh());
        if (!column.note().isEmpty()) {
            property.put("description", column.note());
        }
        if (column.multi()) {
            property.put("type", "array");
            property.put("items", value(column, false));
        } else {
            property.putAll(value(column, !column.required()));
        }
        return property;
    }

    /** @param nullable null says "not known", as an absent property does */
    private static Map<String, Object> value(FactColumn column, boolean nullable) {
        Map<String, Object> value = new LinkedHashMap<>();
        String type = column.type().jsonType();
        value.put("type", nullable ? List.of(type, "null") : type);
        switch (column.type()) {
            case MOMENT -> value.put("pattern", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$");
            case DATE -> value.put("format", "date");
            case BUREAU -> value.put("pattern", "^[A-Z0-9]{6,18}$");
            case DECIMAL -> value.put("pattern", "^\\d{1,9}(\\.\\d{1,6})?$");
            case WHOLE -> value.put("minimum", 0);
            case CODE -> addCodes(value, column, nullable);
            default -> {}
        }
        return value;
    }

    private static void addCodes(Map<String, Object> value, FactColumn column, boolean nullable) {
        List<@Nullable String> codes = new ArrayList<>();
        column.codes().forEach(code -> codes.add(code.code()));
        Map<String, String> titles = new LinkedHashMap<>();
        column.codes().forEach(code -> titles.put(code.code(), code.zh()));
        if (nullable) {
            codes.add(null);
        }
        value.put("enum", codes);
        value.put("x-titles", titles);
    }
}
