// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of the facts a result rests on was removed since, as personal data past its period; a package with such facts says so
 * in {@link #PATH}.
 *
 * @param facts each that is no longer whole
 * @param digests of all facts of the bureaus they belong to, as they were looked at; by code
 */
record Removals(List<Part> facts, SortedMap<String, String> digests) {

    static final String PATH = "removed.json";
    static final Removals NONE = new Removals(List.of(), new TreeMap<>());

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Removals {
        facts = List.copyOf(facts);
        digests = new TreeMap<>(digests);
    }

    /**
     * A fact of which something was removed.
     *
     * @param columns what was removed, or put in place of what was
     * @param contentHash of the whole fact before
     * @param removedAt the moment
     */
    record Part(String bureau, String type, String key, List<String> columns, String contentHash, String removedAt) {

        String name() {
            return type + " " + bureau + "/" + key;
        }

        @Override
        public String toString() {
            return name() + ": " + String.join(", ", columns) + " removed at " + removedAt + ", SHA-256 of the whole "
                    + contentHash;
        }
    }

    /** @throws tools.jackson.core.JacksonException where it is none */
    static Removals read(String json) {
        return JSON.readValue(json, Removals.class);
    }

    String text() {
        return JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
    }
}
