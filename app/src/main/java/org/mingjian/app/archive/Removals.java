// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.facts.FactTypes;
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

        /** Whether a fact is this one, without what was removed. */
        private boolean lacks(Fact fact) {
            return FactTypes.of(fact).name().equals(type)
                    && FactTypes.key(fact).equals(key)
                    && !FactTypes.contentHash(fact).equals(contentHash);
        }

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

    /** Digest of the facts of all bureaus as they were: of those of which something was removed, by the digest they had. */
    String digest(FactBase there) {
        SortedMap<String, String> all = new TreeMap<>();
        there.byBureau().keySet().forEach(code -> all.put(code, there.digest(code)));
        digests.forEach(all::replace);
        return FactBase.digest(all);
    }

    /** What is said to lack something is there, and lacks it: nothing hides behind a removal. One sentence for each other. */
    List<String> differences(FactBase there) {
        Stream<String> gone = facts.stream()
                .filter(part -> there.byBureau().getOrDefault(part.bureau(), List.of()).stream()
                        .noneMatch(part::lacks))
                .map(part -> PATH + ": " + part.name() + " is not there, or nothing of it was removed");
        Stream<String> whole = digests.keySet().stream()
                .filter(code -> facts.stream().noneMatch(part -> part.bureau().equals(code)))
                .map(code -> PATH + ": nothing of " + code + " was removed");
        return Stream.concat(gone, whole).toList();
    }

    String text() {
        return JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
    }
}
