// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.reading.PageReader;
import org.mingjian.rules.scheme.PeriodDates;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** What a result rests on and what it consists of, by digest. */
final class ManifestJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ManifestJson() {}

    /** @param outputs digest by file name */
    static String text(EvaluationResult result, Provenance provenance, SortedMap<String, String> outputs) {
        PeriodDates period = result.question().period();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("scheme", result.scheme());
        manifest.put(
                "period",
                ordered(
                        "id",
                        period.period(),
                        "from",
                        period.from().toString(),
                        "to",
                        period.to().toString()));
        manifest.put("asOf", result.question().asOf().toString());
        manifest.put(
                "digests",
                ordered(
                        "facts", provenance.facts(),
                        "scheme", provenance.scheme(),
                        "rulebook", provenance.rulebook(),
                        "calendar", provenance.calendar()));
        manifest.put("outputs", outputs);
        manifest.put("versions", ordered("mingjian", provenance.product(), "reader", PageReader.VERSION));
        manifest.put(
                "counts",
                ordered(
                        "facts", provenance.factCount(),
                        "rejectedRows", provenance.rejectedRows(),
                        "bureaus", result.sheets().size(),
                        "findings", findings(result),
                        "ranked", ranked(result),
                        "notices", result.notificationList().size()));
        manifest.put("runningLowest", provenance.runningLowest());
        // Line feeds everywhere, whatever the machine's own line end.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JSON.writer().with(printer).writeValueAsString(manifest) + "\n";
    }

    private static long findings(EvaluationResult result) {
        return result.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .mapToLong(line -> line.findings().size())
                .sum();
    }

    private static long ranked(EvaluationResult result) {
        return result.ranking().places().stream()
                .filter(place -> place.rank() != null)
                .count();
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
