// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.page.RowFact;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.Sha256;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fact as a table row: its columns as JSON, its text apart.
 *
 * @param content the known columns but {@code text} and {@code source}
 * @param body digest of the text; empty where there is none
 */
record StoredFact(
        Fact fact,
        String type,
        String key,
        String content,
        String hash,
        @Nullable String body,
        @Nullable String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    static StoredFact of(Fact told) {
        Fact fact = told.source() == null ? named(told) : told;
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(fact));
        cells.values().removeIf(String::isEmpty);
        cells.remove("source");
        String text = cells.remove("text");
        return new StoredFact(
                fact,
                FactTypes.of(fact).name(),
                FactTypes.key(fact),
                JSON.writeValueAsString(cells),
                FactTypes.contentHash(fact),
                text == null ? null : Sha256.of(text),
                text);
    }

    /** A fact nobody gave a source to, such as a decision made here, is found under its register and key. */
    private static Fact named(Fact fact) {
        String type = FactTypes.of(fact).name();
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(fact));
        cells.put("source", type + ".csv " + FactTypes.key(fact));
        return FactTypes.read(type, cells).orThrow();
    }

    /** Of rows that are facts, in their order. */
    static List<StoredFact> of(List<RowFact> rows) {
        return rows.stream().map(row -> of(Objects.requireNonNull(row.fact()))).toList();
    }

    /** What identifies the fact within its type. */
    String name() {
        return fact.bureau() + "/" + key;
    }

    /** The fact of a row; its text only where it was read along. */
    static Fact read(String type, String content, @Nullable String source, @Nullable String text) {
        Map<String, String> cells = new LinkedHashMap<>(JSON.readValue(content, CELLS));
        cells.put("source", Objects.requireNonNullElse(source, ""));
        if (text != null) {
            cells.put("text", text);
        }
        return FactTypes.read(type, cells).orThrow();
    }
}
