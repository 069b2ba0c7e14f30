// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rejected rows of a file as the same file once more: its header, the rows as they stood, and a last column that says
 * why each was rejected. Corrected, it can be brought in again; the column is then not looked at.
 */
public final class ReturnedRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private final TableFile file;
    private final List<Table> tables;

    /**
     * The rejected rows of one table.
     *
     * @param header where it names its columns
     * @param reasons of each rejected line, by its number
     */
    public record Table(
            String sheet,
            org.mingjian.rules.facts.FactTypeDescription type,
            FoundHeader header,
            Map<Integer, String> reasons) {

        /** A header that does not fit rejects all there is. */
        boolean keeps(int line, boolean comment) {
            return line <= header.line() || comment || reasons.containsKey(line) || reasons.containsKey(header.line());
        }

        /** Where the reasons stand: where they stood before, or behind the last column. */
        int at() {
            int before = header.titles().indexOf(ColumnTitles.REASONS);
            return before < 0 ? header.titles().size() : before;
        }

        String word(int line) {
            return line == header.line()
                    ? ColumnTitles.REASONS + (reasons.containsKey(line) ? "：" + reasons.get(line) : "")
                    : reasons.getOrDefault(line, "");
        }
    }

    public ReturnedRows(TableFile file, List<Table> tables) {
        this.file = file;
        this.tables = List.copyOf(tables);
    }

    /** In the format, and as text in the encoding and with the separator, of the file itself. */
    public void write(OutputStream target) throws IOException {
        if (file.kind() == FileKind.XLSX) {
            new ReturnedWorkbook(file, tables).write(target);
            return;
        }
        TextFile text = file.text();
        try (BufferedReader from = text.open();
                Writer to = new OutputStreamWriter(target, text.encoding().newEncoder())) {
            if (text.marked()) {
                to.write('\uFEFF');
            }
            if (file.kind() == FileKind.NDJSON) {
                writeObjects(from, to);
            } else {
                writeLines(from, to);
            }
        }
    }

    private void writeObjects(BufferedReader from, Writer to) throws IOException {
        Map<Integer, String> reasons = tables.get(0).reasons();
        TextLines.read(from, new TextLines.Taker() {
            @Override
            public void line(int number, String words) throws IOException {
                String reason = reasons.get(number);
                if (reason != null) {
                    to.write(withReason(words, reason));
                    to.write('\n');
                }
            }

            @Override
            public void tooLong(int number) {
                // Longer than anybody can correct it.
            }
        });
    }

    private static String withReason(String line, String reason) {
        try {
            return JSON.readTree(line) instanceof ObjectNode object
                    ? JSON.writeValueAsString(object.put(ColumnTitles.REASONS, reason))
                    : line;
        } catch (tools.jackson.core.JacksonException broken) {
            return line;
        }
    }

    private void writeLines(BufferedReader from, Writer to) throws IOException {
        Table table = tables.get(0);
        char separator = CsvSeparator.of(from);
        CSVFormat format = CsvFormats.WRITTEN
                .builder()
                .setDelimiter(separator)
                .setRecordSeparator("\r\n")
                .get();
        try (CSVPrinter printer = new CSVPrinter(to, format)) {
            List<IOException> failed = new ArrayList<>();
            CsvRows.lines(from, true, line -> {
                boolean comment =
                        !line.titles().isEmpty() && line.titles().get(0).startsWith("#");
                if (table.keeps(line.number(), comment)) {
                    try {
                        printer.printRecord(extended(line, table));
                    } catch (IOException full) {
                        failed.add(full);
                    }
                }
                return failed.isEmpty();
            });
            if (!failed.isEmpty()) {
                throw failed.get(0);
            }
        }
    }

    private static List<String> extended(TableLine line, Table table) {
        List<String> cells = new ArrayList<>();
        line.titles().forEach(cell -> cells.add(harmless(cell)));
        while (cells.size() <= table.at()) {
            cells.add("");
        }
        if (line.number() >= table.header().line()) {
            cells.set(table.at(), harmless(table.word(line.number())));
        }
        return cells;
    }

    /** A program that opens the file must not take a cell for a formula; read again, the mark before it falls away. */
    private static String harmless(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
