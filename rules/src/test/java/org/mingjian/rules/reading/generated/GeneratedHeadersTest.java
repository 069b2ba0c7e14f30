// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.reading.PageReader;
import org.mingjian.rules.reading.PageReading;

/**
 * Thousands of made headers, every layout with every spelling: what stands there is read, what does not is null. The
 * layouts stand for sites that nobody has looked at, so that accuracy does not rest on pages already seen.
 */
class GeneratedHeadersTest {
    private static final int PAGES = 6_000;
    private static final Map<String, Function<PageReading, Object>> FIELDS = new TreeMap<>(Map.of(
            "title", PageReading::title,
            "indexNumber", PageReading::indexNumber,
            "documentNumber", PageReading::documentNumber,
            "issuer", PageReading::issuer,
            "writtenOn", PageReading::writtenOn,
            "publishedOn", PageReading::publishedOn,
            "validity", PageReading::validity,
            "topic", PageReading::topic));

    @Test
    void everyLayoutIsReadAndNothingIsInvented() {
        Map<String, List<String>> misses = new TreeMap<>();
        for (int seed = 0; seed < PAGES; seed++) {
            HeaderPage page = HeaderPage.of(seed);
            PageReading reading = PageReader.read(page.input());
            int drawn = seed;
            FIELDS.forEach((field, of) -> {
                Object expected = page.expected().get(field);
                Object got = of.apply(reading);
                if (!Objects.equals(expected, got)) {
                    misses.computeIfAbsent(page.layout() + " " + field, key -> new ArrayList<>())
                            .add(drawn + ": " + expected + " ≠ " + got);
                }
            });
        }
        assertThat(summary(misses)).isEmpty();
    }

    private static List<String> summary(Map<String, List<String>> misses) {
        List<String> lines = new ArrayList<>();
        misses.forEach((where, some) ->
                lines.add(where + " " + some.size() + " e.g. " + some.subList(0, Math.min(3, some.size()))));
        return lines;
    }
}
