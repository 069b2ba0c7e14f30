// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjian.rules.yaml.DataFolder;
import org.mingjian.rules.yaml.Defect;
import org.mingjian.rules.yaml.NearName;
import org.mingjian.rules.yaml.YamlFile;
import org.mingjian.rules.yaml.YamlMapping;

/**
 * Reads the duty trace. Wrong files are refused whole with {@link InvalidDutyTrace}, which names every defect with its
 * file and line. Whether a code names an indicator is not asked here: {@link DutyTrace#gaps}.
 */
public final class DutyTraceReader {

    private static final String DUTIES = "duties";
    private static final String EVIDENCE = "evidence";

    private final List<Defect> defects = new ArrayList<>();
    private final SortedMap<String, EvidenceEntry> evidence = new TreeMap<>();

    private DutyTraceReader() {}

    /** The trace that travels with the classes. */
    public static DutyTrace read() {
        return read(DataFolder.texts(DUTIES), DataFolder.texts(EVIDENCE));
    }

    /** The trace in texts, by file name. */
    public static DutyTrace read(Map<String, String> duties, Map<String, String> evidence) {
        return new DutyTraceReader().trace(new TreeMap<>(duties), new TreeMap<>(evidence));
    }

    private DutyTrace trace(SortedMap<String, String> duties, SortedMap<String, String> entries) {
        var reader = new DutyReader();
        var documents = new ArrayList<SourceDocument>();
        duties.forEach((file, text) -> documents.add(reader.document(root(file, text))));
        documents.sort(Comparator.comparing(SourceDocument::id));
        Map<String, Duty> byId = documents.stream()
                .flatMap(document -> document.duties().stream())
                .collect(Collectors.toMap(Duty::id, duty -> duty, (first, again) -> first, TreeMap::new));
        entries.forEach((file, text) -> {
            YamlMapping root = root(file, text);
            root.keys("entries");
            root.mappings("entries").forEach(yaml -> entry(yaml, byId));
        });
        if (!defects.isEmpty()) {
            throw new InvalidDutyTrace(defects.stream().distinct().toList());
        }
        return new DutyTrace(documents, evidence);
    }

    private void entry(YamlMapping yaml, Map<String, Duty> duties) {
        yaml.keys("code", "duty", "title", "material", "reason");
        YamlMapping title = yaml.mapping("title");
        title.keys("zh", "en");
        String code = yaml.text("code");
        if (!code.matches("EV-[0-9]{2}")) {
            yaml.defect("code", "code " + code + " is not of the form EV-01");
        }
        String id = yaml.text("duty");
        Duty duty = duties.get(id);
        if (duty == null) {
            yaml.defect("duty", "no statement " + id + NearName.hint(id, new HashSet<>(duties.keySet())));
        } else if (!duty.servedBy().contains(code)) {
            yaml.defect("duty", "statement " + id + " is not served by " + code);
        }
        var entry = new EvidenceEntry(
                code, id, title.text("zh"), title.text("en"), yaml.text("material"), yaml.text("reason"));
        if (evidence.put(code, entry) != null) {
            yaml.defect("code", "evidence entry " + code + " is given twice");
        }
    }

    private YamlMapping root(String file, String text) {
        return new YamlFile(file, defects).read(text);
    }
}
