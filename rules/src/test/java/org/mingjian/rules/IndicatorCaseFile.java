// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.scheme.PeriodDates;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A case file as a test reads it: facts of one bureau, a question, and the whole answer that is expected. */
record IndicatorCaseFile(Question question, List<Fact> facts, Expectation expected) {

    /** Outcome and full list of findings. */
    record Expectation(String outcome, List<ExpectedFinding> findings) {}

    /** One finding; measures are compared only where a case states them. */
    record ExpectedFinding(String reason, String subject, int occurrences, Map<String, String> measures) {}

    static IndicatorCaseFile read(Path file) throws IOException {
        // Every scalar stays the text that was written: no dates or numbers are guessed.
        var load =
                new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
        Map<String, Object> yaml = mapping(load.loadFromString(Files.readString(file)));
        Map<String, Object> period = mapping(yaml.get("period"));
        var dates = new PeriodDates(
                "case", LocalDate.parse(text(period.get("from"))), LocalDate.parse(text(period.get("to"))));
        var question = new Question(dates, LocalDate.parse(text(yaml.get("evaluation_date"))));
        return new IndicatorCaseFile(
                question, facts(mapping(yaml.get("facts"))), expectation(mapping(yaml.get("expect"))));
    }

    private static List<Fact> facts(Map<String, Object> byType) {
        String bureau = text(mapping(items(byType.get("bureaus")).get(0)).get("code"));
        var facts = new ArrayList<Fact>();
        byType.forEach((type, rows) -> {
            for (Object row : items(rows)) {
                facts.add(fact(type, bureau, mapping(row)));
            }
        });
        return facts;
    }

    private static Fact fact(String type, String bureau, Map<String, Object> values) {
        Map<String, String> row = new LinkedHashMap<>();
        if (!type.equals("bureaus")) {
            row.put("bureau", bureau);
        }
        values.forEach((column, value) -> row.put(column, text(value)));
        return FactTypes.read(type, row).orThrow();
    }

    private static Expectation expectation(Map<String, Object> expect) {
        List<ExpectedFinding> findings = items(expect.get("findings")).stream()
                .map(IndicatorCaseFile::mapping)
                .map(finding -> new ExpectedFinding(
                        text(finding.get("reason")),
                        text(finding.get("subject")),
                        Integer.parseInt(text(finding.get("occurrences"))),
                        mapping(finding.getOrDefault("measures", Map.of())).entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, e -> text(e.getValue())))))
                .toList();
        return new Expectation(text(expect.get("outcome")), findings);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object yaml) {
        return (Map<String, Object>) yaml;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> items(Object yaml) {
        return yaml == null ? List.of() : (List<Object>) yaml;
    }

    /** Several values of one column may be written as a list. */
    private static String text(Object yaml) {
        if (yaml instanceof Collection<?> several) {
            return several.stream().map(IndicatorCaseFile::text).collect(Collectors.joining(";"));
        }
        return yaml == null || yaml.equals("null") ? "" : yaml.toString();
    }
}
