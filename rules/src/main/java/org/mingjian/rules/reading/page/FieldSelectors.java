// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where pages of one site show their metadata, for the few whose labels cannot be read: drawn as pictures, missing, or in
 * words of their own (CSS selectors; null where the labels serve).
 */
public record FieldSelectors(
        @Nullable String title,
        @Nullable String indexNumber,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String writtenOn,
        @Nullable String publishedOn,
        @Nullable String validity) {

    public static final FieldSelectors NONE = new FieldSelectors(null, null, null, null, null, null, null);

    public boolean none() {
        return Stream.of(title, indexNumber, documentNumber, issuer, writtenOn, publishedOn, validity)
                .allMatch(selector -> selector == null || selector.isBlank());
    }

    /** Those that are given, by the name of the field. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "title", title);
        put(given, "indexNumber", indexNumber);
        put(given, "documentNumber", documentNumber);
        put(given, "issuer", issuer);
        put(given, "writtenOn", writtenOn);
        put(given, "publishedOn", publishedOn);
        put(given, "validity", validity);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String selector) {
        if (selector != null && !selector.isBlank()) {
            given.put(name, selector.strip());
        }
    }
}
