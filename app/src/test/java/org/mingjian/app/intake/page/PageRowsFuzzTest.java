// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjian.rules.fuzz.Fuzzing;

/** Spoiled raw pages, one a line, are facts or told by line. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PageRowsFuzzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 12);

    @Test
    void aSpoiledPageIsAFactOrTold() throws IOException {
        List<String> samples = samples();
        Fuzzing.each(100, mutations -> {
            String text = mutations.text(mutations.one(samples), mutations.one(samples));
            new PageRows("pages", TODAY).read(new BufferedReader(new StringReader(text)), page -> {
                RowFact row = RowFact.of("pages", page);
                if (row.fact() == null && page.note() == null) {
                    assertThat(row.problems()).isNotEmpty();
                }
                if (row.look() != null) {
                    assertThat(row.look().section()).isNotNull();
                    assertThat(row.look().sha256()).isNotNull();
                }
            });
        });
    }

    private static List<String> samples() throws IOException {
        try (InputStream pages = PageRowsFuzzTest.class.getResourceAsStream("/harvest/pages.ndjson")) {
            return new String(Objects.requireNonNull(pages).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.length() < 60_000)
                    .limit(40)
                    .map(line -> line.replaceFirst("\"page\": \\d+, ", "")
                            .replaceFirst("\"date\": \"[^\"]*\"", "\"seenAt\": \"2026-08-01T09:00:00+08:00\""))
                    .toList();
        }
    }
}
