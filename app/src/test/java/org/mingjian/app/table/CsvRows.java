// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.mingjian.app.Api;

/** A CSV file as an office program would read it. */
final class CsvRows {

    private CsvRows() {}

    static List<Map<String, String>> csv(Api reader, String path) {
        String text = reader.get(path).body();
        assertThat(text).startsWith("\uFEFF");
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text.substring(1)))
                    .stream()
                    .map(CSVRecord::toMap)
                    .toList();
        } catch (IOException neverOfAString) {
            throw new UncheckedIOException(neverOfAString);
        }
    }

    static List<String> column(List<Map<String, String>> rows, String title) {
        return rows.stream().map(row -> row.get(title)).toList();
    }
}
