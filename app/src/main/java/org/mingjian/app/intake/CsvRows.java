// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.Spelling;

/**
 * Rows of a CSV file: the first row names the columns, blank rows and rows whose first cell begins with {@code #} say
 * nothing. A header that does not fit the fact type rejects the file as a whole.
 */
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
        try (CSVParser parser =
                CSVParser.builder().setReader(text).setFormat(CsvFormats.READ).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            long line = 1;
            List<String> header = List.of();
            try {
                while (records.hasNext()) {
                    CSVRecord cells = records.next();
                    if (!says(cells)) {
                        line = parser.getCurrentLineNumber() + 1;
                        continue;
                    }
                    if (header.isEmpty()) {
                        header = cells.stream().map(String::strip).toList();
                        List<IntakeProblem> unfit = new CsvHeader(file, type, spelling).problems((int) line, header);
                        if (!unfit.isEmpty()) {
                            rows.accept(new RawRow((int) line, Map.of(), unfit));
                            return;
                        }
                    } else {
                        rows.accept(row((int) line, header, cells));
                    }
                    line = parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException broken) {
                if (!(broken.getCause() instanceof CSVException)) {
                    throw broken.getCause();
                }
                rows.accept(RawRow.rejected((int) line, FileProblem.NOT_CSV.in(file, (int) line, "")));
            }
            if (header.isEmpty()) {
                rows.accept(RawRow.rejected(0, FileProblem.EMPTY_FILE.in(file, 0, "")));
            }
        }
    }

    private static boolean says(CSVRecord cells) {
        return !cells.get(0).startsWith("#") && cells.stream().anyMatch(cell -> !cell.isBlank());
    }

    private RawRow row(int line, List<String> header, CSVRecord cells) {
        if (cells.size() != header.size()) {
            return RawRow.rejected(line, FileProblem.CELL_COUNT.in(file, line, "", cells.size(), header.size()));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return new RawRow(line, row, List.of());
    }
}
