// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.CsvFormats;

/** A sample as CSV: a line for each word on an item, one for an item without. */
final class SampleCsv {

    private SampleCsv() {}

    static String of(List<SampleItem> items) {
        StringWriter text = new StringWriter();
        try (CSVPrinter rows = new CSVPrinter(text, CsvFormats.WRITTEN)) {
            rows.printRecord(
                    "number",
                    "unit",
                    "stratum",
                    "bureau",
                    "indicator",
                    "outcome",
                    "title",
                    "state",
                    "account",
                    "verdict",
                    "fields",
                    "note",
                    "at");
            for (SampleItem item : items) {
                if (item.said().isEmpty()) {
                    print(rows, item, null);
                }
                for (SampleItem.Said said : item.said()) {
                    print(rows, item, said);
                }
            }
        } catch (IOException neverOfAString) {
            throw new UncheckedIOException(neverOfAString);
        }
        return text.toString();
    }

    private static void print(CSVPrinter rows, SampleItem item, SampleItem.@Nullable Said said) throws IOException {
        SampleUnit unit = item.unit();
        rows.printRecord(
                item.number(),
                unit.id(),
                unit.stratum(),
                unit.bureau(),
                unit.indicator(),
                unit.outcome(),
                plain(unit.title()),
                item.state(),
                said == null ? "" : said.account(),
                said == null ? "" : said.verdict(),
                said == null ? "" : String.join(";", said.fields()),
                said == null || said.note() == null ? "" : plain(said.note()),
                said == null ? "" : said.at());
    }

    /** What a spreadsheet would take for a formula is text. */
    private static String plain(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
