// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a package says of itself: which result it holds, and the digest (SHA-256) of every other file in it.
 *
 * @param bureau code of the bureau whose slice it is; null for the whole result
 * @param evaluation number of the evaluation
 * @param version of the result within scheme and period
 * @param state when it was packed
 * @param from first day of the period
 * @param to last day of the period
 * @param asOf the evaluation date
 * @param decidedUntil last day whose decisions are laid over
 * @param digests by name: facts, scheme, rulebook, calendar, result as it was stored
 * @param files digest by path
 */
record ArchiveManifest(
        int format,
        @Nullable String bureau,
        long evaluation,
        int version,
        String state,
        String scheme,
        String period,
        String from,
        String to,
        String asOf,
        String decidedUntil,
        String product,
        SortedMap<String, String> digests,
        SortedMap<String, String> files) {

    static final String PATH = "manifest.json";
    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    ArchiveManifest {
        for (Object said : new Object[] {state, scheme, period, from, to, asOf, decidedUntil, product}) {
            Objects.requireNonNull(said);
        }
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** @throws tools.jackson.core.JacksonException where it is none */
    static ArchiveManifest read(String json) {
        return JSON.readValue(json, ArchiveManifest.class);
    }

    /**
     * What is not as it is listed here, one sentence each.
     *
     * @param found digest by path of what is there
     */
    List<String> differences(SortedMap<String, String> found) {
        List<String> differences = new ArrayList<>();
        SortedSet<String> all = new TreeSet<>(found.keySet());
        all.addAll(files.keySet());
        for (String path : all) {
            String listed = files.get(path);
            String there = found.get(path);
            if (there == null) {
                differences.add(path + ": listed in the manifest, not in the package");
            } else if (listed == null) {
                differences.add(path + ": in the package, not listed in the manifest");
            } else if (!listed.equals(there)) {
                differences.add(path + ": content differs, SHA-256 " + there + " instead of " + listed);
            } else if (path.startsWith(ArchivePaths.EVIDENCE) && !path.endsWith("/" + there)) {
                differences.add(path + ": evidence that is not what its name says, SHA-256 " + there);
            }
        }
        return differences;
    }

    /** The same content gives the same bytes on every machine. */
    String text() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JSON.writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .writeValueAsString(this)
                + "\n";
    }
}
