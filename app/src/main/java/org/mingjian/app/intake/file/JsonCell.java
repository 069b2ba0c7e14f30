// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * The value of one field of a JSON object, as text.
 *
 * @param array it was written as an array
 * @param nested it holds an object or an array of arrays, which no column can take
 */
public record JsonCell(List<String> values, boolean array, boolean nested) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The fields of one object; anything else is a {@code JacksonException}. */
    public static Map<String, JsonCell> object(String json) {
        Map<String, JsonCell> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new StreamReadException(parser, "not an object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows the object");
            }
        }
        return fields;
    }

    /** It was written as null. */
    public boolean unknown() {
        return !array && !nested && values.isEmpty();
    }

    /** Several values joined by {@code ;}. */
    public String text() {
        return String.join(";", values);
    }

    /** Why a column cannot take this value. */
    public Optional<FileProblem> problem(boolean multi) {
        if (nested) {
            return Optional.of(FileProblem.NESTED_VALUE);
        }
        if (array && !multi) {
            return Optional.of(FileProblem.SEVERAL_VALUES);
        }
        boolean separator = array && values.stream().anyMatch(value -> value.contains(";"));
        return separator ? Optional.of(FileProblem.SEPARATOR_IN_VALUE) : Optional.empty();
    }

    private static JsonCell value(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new JsonCell(List.of(), false, true);
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            boolean unknown = parser.currentToken() == JsonToken.VALUE_NULL;
            return new JsonCell(unknown ? List.of() : List.of(scalar(parser)), false, false);
        }
        List<String> values = new ArrayList<>();
        boolean nested = false;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isStructStart()) {
                parser.skipChildren();
                nested = true;
            } else {
                values.add(scalar(parser));
            }
        }
        return new JsonCell(values, true, nested);
    }

    private static String scalar(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        boolean number = parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
        return number ? PlainNumber.written(parser.getDecimalValue()) : parser.getString();
    }
}
