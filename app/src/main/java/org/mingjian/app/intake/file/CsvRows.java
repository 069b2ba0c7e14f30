// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.Spelling;

/** Rows of a CSV file, whatever separates its cells. */
public final class CsvRows {

    private final String file;
    private final FactTypeDescription type;
    private final TableTerms terms;

    public CsvRows(String file, FactTypeDescription type, TableTerms terms) {
        this.file = file;
        this.type = type;
        this.terms = terms;
    }

    /** Takes lines of a table. */
    @FunctionalInterface
    interface Lines {
        /** Whether more are wanted. */
        boolean take(TableLine line);
    }

    /** Hands over every row in order, rejected ones included. */
    public void read(Reader text, TableReceiver rows) throws IOException {
        TableRows table = new TableRows(file, type, terms, rows);
        BufferedReader buffered = text instanceof BufferedReader already ? already : new BufferedReader(text);
        int broken = lines(buffered, terms.spelling() == Spelling.TOLERANT, table::take);
        if (broken > 0) {
            rows.row(RawRow.rejected(broken, FileProblem.NOT_CSV.in(file, broken, "")));
        }
        if (broken >= 0) {
            table.end();
        }
    }

    /**
     * The lines of a table.
     *
     * @return number of the line from which on it is no CSV; 0 where all is; -1 where the taker wanted no more
     */
    static int lines(BufferedReader text, boolean byPeople, Lines lines) throws IOException {
        char separator = byPeople ? CsvSeparator.of(text) : ',';
        BoundedRecords bounded = new BoundedRecords(text);
        try (CSVParser parser = CSVParser.builder()
                .setReader(bounded)
                .setFormat(CsvFormats.READ.builder().setDelimiter(separator).get())
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            int line = 1;
            try {
                while (records.hasNext()) {
                    if (!lines.take(new TableLine.OfText(line, records.next().toList(), byPeople))) {
                        return -1;
                    }
                    line = (int) parser.getCurrentLineNumber() + 1;
                    bounded.begin();
                }
            } catch (UncheckedIOException broken) {
                if (!(broken.getCause() instanceof CSVException) && !bounded.exceeded()) {
                    throw broken.getCause();
                }
                return line;
            }
            return 0;
        }
    }
}
