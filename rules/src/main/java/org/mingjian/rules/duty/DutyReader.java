// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.yaml.YamlMapping;

/** Reads one source document: its head and its statements. */
final class DutyReader {

    private final Set<String> seen = new HashSet<>();

    SourceDocument document(YamlMapping yaml) {
        yaml.keys("id", "title", "organ", "year", "statements");
        YamlMapping title = yaml.mapping("title");
        title.keys("zh", "en");
        String id = yaml.text("id");
        if (!seen.add(id)) {
            yaml.defect("id", "document " + id + " is given twice");
        }
        var duties = new ArrayList<Duty>();
        for (YamlMapping statement : yaml.mappings("statements")) {
            duties.add(duty(id, statement));
        }
        return new SourceDocument(
                id, title.text("zh"), title.text("en"), textIfGiven(yaml, "organ"), year(yaml), duties);
    }

    private Duty duty(String document, YamlMapping yaml) {
        yaml.keys("id", "item", "zh", "en", "check", "served_by", "note?");
        String id = yaml.text("id");
        if (!id.startsWith(document + "-")) {
            yaml.defect("id", "statement " + id + " does not begin with its document " + document + "-");
        }
        if (!seen.add(id)) {
            yaml.defect("id", "statement " + id + " is given twice");
        }
        DutyCheck check = yaml.word("check", DutyCheck.class);
        List<String> servedBy = yaml.texts("served_by");
        checkServed(yaml, id, check, servedBy);
        return new Duty(
                id, yaml.text("item"), yaml.text("zh"), yaml.text("en"), check, servedBy, textIfGiven(yaml, "note"));
    }

    private static void checkServed(YamlMapping yaml, String id, DutyCheck check, List<String> servedBy) {
        if (servedBy.isEmpty() != (check == DutyCheck.CONTEXT)) {
            yaml.defect(
                    "served_by",
                    check == DutyCheck.CONTEXT
                            ? "statement " + id + " is context and can be served by nothing"
                            : "statement " + id + " is served by nothing");
        }
        if (new HashSet<>(servedBy).size() < servedBy.size()) {
            yaml.defect("served_by", "statement " + id + " names a code twice");
        }
        servedBy.stream()
                .filter(code -> !code.matches("[A-Z]{2}-[0-9]{2}"))
                .forEach(code -> yaml.defect("served_by", "code " + code + " is not of the form AB-01"));
    }

    private static @Nullable Integer year(YamlMapping yaml) {
        if (!yaml.given("year")) {
            return null;
        }
        int year = yaml.whole("year");
        if (year < 2008 || year > 2099) {
            yaml.defect("year", "year " + year + " does not lie between 2008 and 2099");
        }
        return year;
    }

    private static @Nullable String textIfGiven(YamlMapping yaml, String key) {
        return yaml.given(key) ? yaml.text(key) : null;
    }
}
