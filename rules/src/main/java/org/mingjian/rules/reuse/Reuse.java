// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.yaml.DataFolder;
import org.mingjian.rules.yaml.Defect;

/** Tells which rows of a register are already known from published pages. Patterns are data, one file a register. */
public final class Reuse {

    private static final String FOLDER = "reuse";

    private final Map<String, List<PagePattern>> byRegister = new TreeMap<>();

    private Reuse(List<PagePattern> patterns) {
        patterns.forEach(pattern -> byRegister
                .computeIfAbsent(pattern.register().name(), register -> new ArrayList<>())
                .add(pattern));
    }

    /** With the patterns that travel with the classes. */
    public static Reuse read() {
        return read(DataFolder.texts(FOLDER));
    }

    /** With the patterns in texts, by file name; {@link InvalidReuse} names every defect. */
    public static Reuse read(Map<String, String> files) {
        List<Defect> defects = new ArrayList<>();
        PatternReader reader = new PatternReader(defects);
        List<PagePattern> patterns = new ArrayList<>();
        new TreeMap<>(files).forEach((file, text) -> patterns.addAll(reader.patterns(file, text)));
        if (!defects.isEmpty()) {
            throw new InvalidReuse(defects);
        }
        return new Reuse(patterns);
    }

    /** Registers a published page can tell a row of, ascending. */
    public Set<String> registers() {
        return Set.copyOf(byRegister.keySet());
    }

    /**
     * Rows published pages tell and the register does not have yet, newest page first; the order of the arguments does not
     * matter.
     *
     * @param pages documents of one bureau; those not published are passed over
     * @param registered the rows the register has
     */
    public List<KnownRow> missingFrom(
            FactTypeDescription register, Collection<Document> pages, Collection<? extends Fact> registered) {
        Set<String> known = new HashSet<>();
        registered.forEach(row -> known.addAll(RowMarks.of(row)));
        Map<String, KnownRow> rows = new LinkedHashMap<>();
        pages.stream()
                .filter(page -> page.publishedOn() != null)
                .sorted(Comparator.comparing(Document::publishedOn).reversed().thenComparing(Document::id))
                .forEach(page -> byRegister.getOrDefault(register.name(), List.of()).stream()
                        .flatMap(pattern -> pattern.row(page).stream())
                        .findFirst()
                        .filter(row -> RowMarks.of(row).stream().noneMatch(known::contains))
                        .ifPresent(row -> {
                            known.addAll(RowMarks.of(row));
                            rows.put(page.id(), row);
                        }));
        return List.copyOf(rows.values());
    }
}
