// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.yaml;

import java.util.Arrays;
import java.util.List;

/** The keys a mapping may have: those written with a question mark at the end may be missing. */
final class YamlKeys {

    private final YamlMapping mapping;
    private final String[] allowed;
    private final List<String> known;

    YamlKeys(YamlMapping mapping, String... allowed) {
        this.mapping = mapping;
        this.allowed = allowed;
        this.known = Arrays.stream(allowed).map(key -> key.replace("?", "")).toList();
    }

    void checkInOrder() {
        for (String name : unknown()) {
            mapping.defect(name, "unknown key " + name + "; known keys: " + String.join(", ", known));
        }
        checkMissing();
        List<String> written = mapping.names().stream().filter(known::contains).toList();
        List<String> sorted = known.stream().filter(written::contains).toList();
        for (int i = 0; i < written.size(); i++) {
            String name = written.get(i);
            if (!name.equals(sorted.get(i))) {
                mapping.defect(name, "key " + name + " out of order; here comes " + sorted.get(i));
                return;
            }
        }
    }

    void checkInAnyOrder() {
        for (String name : unknown()) {
            mapping.defect(name, "unknown key " + name + NearName.hint(name, known));
        }
        checkMissing();
    }

    private List<String> unknown() {
        return mapping.names().stream().filter(name -> !known.contains(name)).toList();
    }

    private void checkMissing() {
        for (String key : allowed) {
            if (!key.endsWith("?") && !mapping.has(key)) {
                mapping.defect(key, "missing key " + key);
            }
        }
    }
}
