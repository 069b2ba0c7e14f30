// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.Spelling;

/** Rows of a CSV file. */
public final class CsvRows {

    private final String file;
    private final FactTypeDescription type;
    private final Spelling spelling;

    public CsvRows(String file, FactTypeDescription type, Spelling spelling) {
        this.file = file;
        this.type = type;
        this.spelling = spelling;
    }

    /** Hands over every row in order, rejected ones included. */
    public void read(Reader text, Consumer<RawRow> rows) throws IOException {
        TableRows table = new TableRows(file, type, spelling, rows);
        try (CSVParser parser =
                CSVParser.builder().setReader(text).setFormat(CsvFormats.READ).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            int line = 1;
            try {
                while (records.hasNext()) {
                    if (!table.take(line, records.next().toList())) {
                        return;
                    }
                    line = (int) parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException broken) {
                if (!(broken.getCause() instanceof CSVException)) {
                    throw broken.getCause();
                }
                rows.accept(RawRow.rejected(line, FileProblem.NOT_CSV.in(file, line, "")));
            }
            table.end();
        }
    }
}
